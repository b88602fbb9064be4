package org.preceptor.web.demo;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.preceptor.core.person.Role;

/** Somebody the demo makes; who is simulated is labelled so on every page and cannot sign in. */
record DemoPerson(String email, String name, Role role, boolean simulated) {

    static final DemoPerson TRAINEE = new DemoPerson("trainee@demo.test", "Maya Lindqvist", Role.TRAINEE, false);
    static final DemoPerson INSTRUCTOR =
            new DemoPerson("instructor@demo.test", "Dr Samuel Adeyemi", Role.INSTRUCTOR, false);
    static final DemoPerson ADMINISTRATOR =
            new DemoPerson("admin@demo.test", "Helen Marchetti", Role.ADMINISTRATOR, false);

    /** Those who sign in, in the order in which a visitor tries them. */
    static final List<DemoPerson> VISITED = List.of(TRAINEE, INSTRUCTOR, ADMINISTRATOR);

    static DemoPerson simulated(String name, Role role) {
        String mailbox = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^\\p{ASCII}]", "")
                .replaceAll("^Dr ", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", ".");
        return new DemoPerson(mailbox + "@simulated.example", name, role, true);
    }
}
