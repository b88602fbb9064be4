package org.preceptor.web.account;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.preceptor.core.person.Role;
import org.preceptor.web.page.Select;

/** The roles as a form offers and reads them. */
final class Roles {

    private Roles() {}

    static Optional<Role> parse(String text) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(text))
                .findFirst();
    }

    static List<Select.Option> options() {
        return Arrays.stream(Role.values())
                .map(role -> new Select.Option(role.name(), role.words(), false))
                .toList();
    }
}
