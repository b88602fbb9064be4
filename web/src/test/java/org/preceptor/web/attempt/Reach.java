package org.preceptor.web.attempt;

import java.io.UnsupportedEncodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.course.Course;
import org.preceptor.core.person.Role;
import org.preceptor.web.Forms;
import org.preceptor.web.security.Route;
import org.preceptor.web.security.Routes;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** Everything that a trainee comes to see by following every address there is, from home and from the table of routes. */
record Reach(Forms forms, Set<String> addresses) {

    private static final Pattern TARGET = Pattern.compile("(?:href|src|action)=\"(/[^\"#]*)");

    /** What an address answered, headers and all. */
    record Answer(String address, String text) {}

    static Reach of(Forms forms, Course course, AttemptId attempt) {
        Reach reach = new Reach(forms, new LinkedHashSet<>());
        reach.follow(Stream.concat(Stream.of("/"), routes(course, attempt)));
        return reach;
    }

    Stream<Answer> answers() {
        return addresses.stream().map(address -> new Answer(address, text(forms.get(address))));
    }

    private void follow(Stream<String> start) {
        Deque<String> open = new ArrayDeque<>(start.toList());
        while (!open.isEmpty()) {
            String address = open.pop();
            if (addresses.add(address)) {
                TARGET.matcher(text(forms.get(address)))
                        .results()
                        .map(target -> HtmlUtils.htmlUnescape(target.group(1)))
                        .forEach(open::add);
            }
        }
    }

    private static Stream<String> routes(Course course, AttemptId attempt) {
        return Routes.table().stream()
                .filter(route -> route.method().equals(HttpMethod.GET))
                .filter(route -> route.audience().includes(Role.TRAINEE))
                .map(Route::pattern)
                .flatMap(pattern -> filled(pattern, course, attempt));
    }

    private static Stream<String> filled(String pattern, Course course, AttemptId attempt) {
        Stream<String> values = switch (pattern) {
            case "/lessons/{slug}" ->
                course.lessons().stream().map(lesson -> lesson.slug().value());
            case "/claims/{id}" ->
                course.claims().stream().map(claim -> claim.id().toString());
            case "/assessments/{kind}" -> Stream.of("pre-test", "check", "final");
            default -> Stream.of(attempt.toString());
        };
        return values.map(value -> pattern.replace("/**", "").replaceAll("\\{\\w+}", value))
                .distinct();
    }

    private static String text(MvcTestResult result) {
        try {
            var response = result.getResponse();
            StringBuilder text = new StringBuilder();
            response.getHeaderNames()
                    .forEach(name -> text.append(name)
                            .append(": ")
                            .append(response.getHeaders(name))
                            .append('\n'));
            return text.append(response.getContentAsString()).toString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
