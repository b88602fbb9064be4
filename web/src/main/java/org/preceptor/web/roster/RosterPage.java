package org.preceptor.web.roster;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.preceptor.web.account.Badge;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Field;
import org.preceptor.web.page.Link;
import org.preceptor.web.page.Pages;
import org.preceptor.web.page.Select;

/** One cohort: its name and dates, its members, its instructors, its version and whether it is archived. */
public record RosterPage(
        String address,
        String name,
        String course,
        String due,
        Faults faults,
        Settings settings,
        LifeView life,
        Members members,
        Instructors instructors) {

    static final Link COHORTS = Link.to("/admin/cohorts", "Cohorts");

    /** The form that changes the cohort. */
    public record Settings(Field name, Field starts, Field due, Field months) {}

    /** One page of those who are in the cohort, and the form that adds one. */
    public record Members(
            Field search,
            String found,
            boolean narrowed,
            List<MemberRow> rows,
            Pages pages,
            int waiting,
            Field email,
            Field person) {

        /** Such as "12 members have no password yet."; absent where all have one. */
        public @Nullable String waitingWords() {
            return switch (waiting) {
                case 0 -> null;
                case 1 -> "1 member has no password yet.";
                default -> String.format(Locale.UK, "%,d members have no password yet.", waiting);
            };
        }

        public boolean empty() {
            return rows.isEmpty();
        }

        /** Whether there is nobody in the cohort at all. */
        public boolean nobody() {
            return empty() && !narrowed;
        }
    }

    /** One member. */
    public record MemberRow(
            String address,
            String removal,
            String name,
            String email,
            String state,
            String since,
            List<Badge> badges) {}

    /** Who teaches the cohort and, where there is anybody left to choose, the choice of another. */
    public record Instructors(
            List<Teacher> teachers, @Nullable Select choice) {}

    /** Somebody who teaches the cohort. */
    public record Teacher(String address, String removal, String name, String email, boolean active) {}
}
