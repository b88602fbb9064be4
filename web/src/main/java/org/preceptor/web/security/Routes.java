package org.preceptor.web.security;

import static org.preceptor.core.person.Role.ADMINISTRATOR;
import static org.preceptor.core.person.Role.INSTRUCTOR;
import static org.preceptor.core.person.Role.TRAINEE;
import static org.preceptor.web.security.Ownership.ANY;
import static org.preceptor.web.security.Ownership.NONE;
import static org.preceptor.web.security.Ownership.OWN;
import static org.preceptor.web.security.Ownership.TAUGHT;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.preceptor.core.person.Role;
import org.springframework.http.HttpMethod;

/**
 * The one table of who may ask for what; a request that no line names is refused.
 *
 * <p>The audience is enforced before a controller runs. The ownership is a promise that the statement which loads the
 * record keeps, because only it knows whose record it is.
 */
public final class Routes {

    private static final List<Route> TABLE = Stream.of(
                    everyone(GET, "/css/**", "/js/**", "/images/**", "/webjars/**", "/favicon.ico", "/error"),
                    everyone(GET, "/actuator/health/liveness", "/actuator/health/readiness"),
                    everyone(GET, "/login", "/welcome/{token}", "/verify", "/verify/{code}"),
                    everyone(POST, "/login", "/welcome/{token}"),
                    everyone(GET, "/reminders/stop/{token}"),
                    everyone(POST, "/reminders/stop/{token}"),
                    signedIn(OWN, GET, "/", "/account"),
                    signedIn(OWN, POST, "/logout", "/account/password"),
                    signedIn(NONE, GET, "/claims/{id}", "/references", "/glossary"),
                    only(TRAINEE, OWN, GET, "/lessons/{slug}", "/assessments/{kind}", "/progress", "/evaluation"),
                    only(TRAINEE, OWN, GET, "/progress/{enrolment}"),
                    only(TRAINEE, OWN, POST, "/lessons/{slug}/check", "/assessments/{kind}", "/evaluation"),
                    only(TRAINEE, OWN, GET, "/attempts/{id}", "/attempts/{id}/review"),
                    only(TRAINEE, OWN, POST, "/attempts/{id}/answers/{position}", "/attempts/{id}/submission"),
                    only(TRAINEE, OWN, GET, "/attempts/{id}/questions/{position}/report", "/reports"),
                    only(TRAINEE, OWN, POST, "/attempts/{id}/questions/{position}/report"),
                    only(TRAINEE, OWN, GET, "/reminders"),
                    only(TRAINEE, OWN, POST, "/reminders"),
                    only(TRAINEE, OWN, GET, "/certificates/{id}", "/certificates/{id}/certificate.pdf"),
                    only(INSTRUCTOR, TAUGHT, GET, "/cohorts", "/cohorts/{id}", "/cohorts/{id}/trainees/{trainee}"),
                    only(INSTRUCTOR, TAUGHT, GET, "/cohorts/{id}/trainees/{trainee}/attempts/{attempt}"),
                    only(INSTRUCTOR, TAUGHT, POST, "/cohorts/{id}/trainees/{trainee}/notes"),
                    only(INSTRUCTOR, TAUGHT, POST, "/cohorts/{id}/trainees/{trainee}/set-aside"),
                    only(INSTRUCTOR, TAUGHT, POST, "/cohorts/{id}/trainees/{trainee}/set-aside/{setAside}/end"),
                    only(INSTRUCTOR, TAUGHT, GET, "/cohorts/{id}/objectives", "/cohorts/{id}/gain"),
                    only(INSTRUCTOR, TAUGHT, GET, "/cohorts/{id}/calibration", "/cohorts/{id}/items"),
                    staff(NONE, GET, "/trace", "/trace.csv"),
                    staff(TAUGHT, GET, "/trace/changes"),
                    only(INSTRUCTOR, TAUGHT, GET, "/cohorts/{id}/extensions", "/cohorts/{id}/extensions/{kind}"),
                    only(INSTRUCTOR, TAUGHT, POST, "/cohorts/{id}/extensions/{kind}"),
                    only(INSTRUCTOR, TAUGHT, POST, "/cohorts/{id}/extensions/{extension}/withdrawal"),
                    only(INSTRUCTOR, TAUGHT, GET, "/cohorts/{id}/export", "/cohorts/{id}/export.{format}"),
                    only(INSTRUCTOR, TAUGHT, GET, "/cohorts/{id}/responses.{format}"),
                    only(INSTRUCTOR, TAUGHT, GET, "/cohorts/{id}/items.{format}", "/cohorts/{id}/options.{format}"),
                    only(INSTRUCTOR, TAUGHT, GET, "/cohorts/{id}/objectives.{format}"),
                    only(INSTRUCTOR, TAUGHT, GET, "/cohorts/{id}/reminders"),
                    only(INSTRUCTOR, TAUGHT, POST, "/cohorts/{id}/reminders", "/cohorts/{id}/reminders/by-hand"),
                    only(INSTRUCTOR, TAUGHT, GET, "/cohorts/{id}/reports", "/cohorts/{id}/reports/{report}"),
                    only(INSTRUCTOR, TAUGHT, POST, "/cohorts/{id}/reports/{report}"),
                    only(INSTRUCTOR, TAUGHT, GET, "/cohorts/{id}/items/{item}/{hash}"),
                    only(INSTRUCTOR, TAUGHT, GET, "/cohorts/{id}/items/{item}/{hash}/preview"),
                    only(INSTRUCTOR, TAUGHT, POST, "/cohorts/{id}/items/{item}/{hash}/adjustments"),
                    only(INSTRUCTOR, TAUGHT, GET, "/cohorts/{id}/adjustments/{adjustment}"),
                    only(ADMINISTRATOR, ANY, GET, "/admin/people", "/admin/people/new", "/admin/people/{id}"),
                    only(ADMINISTRATOR, ANY, POST, "/admin/people", "/admin/people/{id}"),
                    only(ADMINISTRATOR, ANY, POST, "/admin/people/{id}/activation", "/admin/people/{id}/deactivation"),
                    only(ADMINISTRATOR, ANY, POST, "/admin/people/{id}/invitation"),
                    only(
                            ADMINISTRATOR,
                            ANY,
                            GET,
                            "/admin/cohorts",
                            "/admin/cohorts/{id}",
                            "/admin/cohorts/{id}/import"),
                    only(ADMINISTRATOR, ANY, POST, "/admin/cohorts", "/admin/cohorts/{id}"),
                    only(ADMINISTRATOR, ANY, GET, "/admin/cohorts/{id}/days", "/admin/cohorts/{id}/roster.csv"),
                    only(ADMINISTRATOR, ANY, POST, "/admin/cohorts/{id}/days", "/admin/cohorts/{id}/version"),
                    only(ADMINISTRATOR, ANY, POST, "/admin/cohorts/{id}/archive", "/admin/cohorts/{id}/reopening"),
                    only(ADMINISTRATOR, ANY, POST, "/admin/cohorts/{id}/import"),
                    only(ADMINISTRATOR, ANY, GET, "/admin/cohorts/{id}/import/{draft}"),
                    only(ADMINISTRATOR, ANY, POST, "/admin/cohorts/{id}/import/confirmation"),
                    only(ADMINISTRATOR, ANY, POST, "/admin/cohorts/{id}/members", "/admin/cohorts/{id}/invitations"),
                    only(ADMINISTRATOR, ANY, POST, "/admin/cohorts/{id}/members/{person}/removal"),
                    only(ADMINISTRATOR, ANY, POST, "/admin/cohorts/{id}/instructors"),
                    only(ADMINISTRATOR, ANY, POST, "/admin/cohorts/{id}/instructors/{person}/removal"),
                    only(ADMINISTRATOR, ANY, GET, "/admin/audit", "/admin/reminders"))
            .flatMap(List::stream)
            .toList();

    private Routes() {}

    /** Every line, in the order in which they are tried. */
    public static List<Route> table() {
        return TABLE;
    }

    static Optional<Route> of(HttpServletRequest request) {
        return TABLE.stream().filter(route -> route.matches(request)).findFirst();
    }

    private static List<Route> everyone(HttpMethod method, String... patterns) {
        return lines(new Audience.Everyone(), NONE, method, patterns);
    }

    private static List<Route> signedIn(Ownership ownership, HttpMethod method, String... patterns) {
        return lines(new Audience.SignedIn(), ownership, method, patterns);
    }

    private static List<Route> only(Role role, Ownership ownership, HttpMethod method, String... patterns) {
        return lines(new Audience.Having(Set.of(role)), ownership, method, patterns);
    }

    /** Those who answer for a course and may read its keys; an administrator sees the cohorts of all instructors. */
    private static List<Route> staff(Ownership ownership, HttpMethod method, String... patterns) {
        return lines(new Audience.Having(Set.of(INSTRUCTOR, ADMINISTRATOR)), ownership, method, patterns);
    }

    private static List<Route> lines(Audience audience, Ownership ownership, HttpMethod method, String... patterns) {
        return Stream.of(patterns)
                .map(pattern -> Route.of(method, pattern, audience, ownership))
                .toList();
    }
}
