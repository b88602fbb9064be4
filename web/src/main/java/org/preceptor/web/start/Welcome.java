package org.preceptor.web.start;

import java.util.ArrayList;
import java.util.List;
import org.preceptor.web.database.DatabaseHome;
import org.preceptor.web.demo.DemoEntrance;

/** The last lines of a start: where the application is, who can sign in, where its data lies and how to stop it. */
record Welcome(String address, DatabaseHome home, DemoEntrance entrance) {

    private static final String LINE = "  %-9s %s%n";

    private static final List<String> DEMO_PEOPLE =
            List.of("trainee@demo.test", "instructor@demo.test", "admin@demo.test");

    @Override
    public String toString() {
        var text = new StringBuilder("%n  Preceptor is ready.%n%n".formatted());
        line(text, "Open", address);
        signIn().forEach(line -> text.append(line));
        line(text, "Data", data());
        line(text, "Stop", "Ctrl-C");
        return text.append("%n".formatted()).toString();
    }

    private List<String> signIn() {
        return switch (entrance) {
            case DemoEntrance.Closed closed -> List.of();
            case DemoEntrance.New(String password) -> people(password + "   (shown only this once)");
            case DemoEntrance.Chosen chosen -> people("as set by PRECEPTOR_DEMO_PASSWORD");
            case DemoEntrance.AsBefore before ->
                people("as printed at the first start; PRECEPTOR_DEMO_PASSWORD sets another");
        };
    }

    private static List<String> people(String password) {
        List<String> lines = new ArrayList<>();
        lines.add(LINE.formatted("Sign in", DEMO_PEOPLE.getFirst()));
        DEMO_PEOPLE.stream().skip(1).map(email -> LINE.formatted("", email)).forEach(lines::add);
        lines.add(LINE.formatted("Password", password));
        return lines;
    }

    private String data() {
        return switch (home) {
            case DatabaseHome.Embedded embedded ->
                embedded.dataDirectory().toAbsolutePath().normalize().toString();
            case DatabaseHome.External(String url) -> url;
        };
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append(LINE.formatted(label, value));
    }
}
