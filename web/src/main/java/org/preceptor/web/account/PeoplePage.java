package org.preceptor.web.account;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.person.Role;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Field;
import org.preceptor.web.page.Pages;
import org.preceptor.web.page.Select;
import org.preceptor.web.page.Times;

/** The list of people: what was asked for, how many were found and one page of them. */
public record PeoplePage(
        Field search,
        List<Select> filters,
        String sort,
        String found,
        boolean narrowed,
        List<Column> columns,
        List<Row> rows,
        Pages pages) {

    /** The head of a column by which the list can be sorted. */
    public record Column(
            String words, String address, @Nullable String sorted) {}

    /** One person. */
    public record Row(String address, String name, String email, String role, String created, List<Badge> badges) {}

    static PeoplePage of(PeopleSearch search, long found, int page, List<Person> people, Times times) {
        return new PeoplePage(
                Field.text("q", "Name or e-mail").holding(search.q(), Faults.NONE),
                List.of(roles(search), states(search)),
                search.sort(),
                found(found),
                search.narrows(),
                Stream.of("name", "email", "role", "created")
                        .map(column -> column(column, search))
                        .toList(),
                people.stream().map(person -> row(person, times)).toList(),
                Pages.of(page, found, search::at));
    }

    public boolean empty() {
        return rows.isEmpty();
    }

    private static Select roles(PeopleSearch search) {
        var options = Stream.concat(Stream.of(new Select.Option("", "Any role", false)), Roles.options().stream());
        return Select.of("role", "Role", options.toList()).holding(search.role(), Faults.NONE);
    }

    private static Select states(PeopleSearch search) {
        var options = List.of(
                new Select.Option("", "Active or not", false),
                new Select.Option("active", "Active", false),
                new Select.Option("deactivated", "Deactivated", false));
        return Select.of("state", "State", options).holding(search.state(), Faults.NONE);
    }

    private static String found(long found) {
        return found == 1 ? "1 person" : String.format(Locale.UK, "%,d people", found);
    }

    private static Column column(String name, PeopleSearch search) {
        String words = switch (name) {
            case "email" -> "E-mail";
            case "role" -> "Role";
            case "created" -> "Added";
            default -> "Name";
        };
        String sorted =
                search.sort().equals(name) ? "ascending" : search.sort().equals("-" + name) ? "descending" : null;
        return new Column(words, search.by(name), sorted);
    }

    private static Row row(Person person, Times times) {
        Role role = person.role();
        return new Row(
                "/admin/people/" + person.id(),
                person.name(),
                person.email(),
                role.words(),
                times.day(person.createdAt()),
                Badge.of(person));
    }
}
