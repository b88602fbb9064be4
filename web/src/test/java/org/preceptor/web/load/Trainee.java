package org.preceptor.web.load;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A trainee at a browser of their own: signs in, begins the pre-test, and then does one thing over and over. */
final class Trainee implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern QUESTION = Pattern.compile("Question \\d+ of (\\d+)");
    private static final Pattern CHOICE =
            Pattern.compile("type=\"(?:radio|checkbox)\" name=\"answer\" value=\"([^\"]+)\"");
    private static final Pattern PART = Pattern.compile("name=\"part\" value=\"(\\d+)\"");

    private final Connection connection;
    private final List<Long> micros = new ArrayList<>();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";
    private String attempt = "";
    private Answers answers = new Answers(List.of());

    Trainee(Connection connection) {
        this.connection = connection;
    }

    Trainee signIn(String email, String password) throws IOException {
        var token = token(expect(200, get("/login")));
        expect(302, post("/login", token, "username=" + encoded(email) + "&password=" + encoded(password), ""));
        return this;
    }

    /** Reads one page over and over; whoever may read it may be anybody who signed in. */
    Requests asks(String path) {
        byte[] request = request("GET", path, "", "");
        return () -> request;
    }

    /** Sends the pre-test without answers, which opens the first lesson, and reads that from now on. */
    Requests reads(String lesson) throws IOException {
        var token = token(expect(200, get("/assessments/pre-test")));
        var attempt = address(expect(302, post("/assessments/pre-test", token, "", "")));
        expect(302, post(attempt + "/submission", token, "", ""));
        var page = expect(200, get(lesson));
        if (!page.body().contains(lesson + "/check")) {
            throw new IllegalStateException("The lesson %s is not open:%n%s".formatted(lesson, page.body()));
        }
        byte[] request = request("GET", lesson, "", "");
        return () -> request;
    }

    /** Begins the pre-test, on a new connection. */
    Measurement.Lap begin() throws IOException {
        connection.reopen();
        micros.clear();
        var door = expect(200, get("/assessments/pre-test"));
        token = token(door);
        attempt = address(expect(302, post("/assessments/pre-test", token, "", "")));
        return lap();
    }

    /** Looks at every question of the attempt that was begun, on a new connection. */
    Measurement.Lap look() throws IOException {
        connection.reopen();
        micros.clear();
        answers = answersToBegun();
        return lap();
    }

    /** Saves so many answers to the questions looked at, submits and sees the result, on a new connection. */
    Measurement.Lap finish(int saves) throws IOException {
        connection.reopen();
        micros.clear();
        for (int save = 0; save < saves; save++) {
            expect(200, send(answers.next()));
        }
        expect(302, post(attempt + "/submission", token, "", ""));
        expect(200, get(attempt));
        return lap();
    }

    private Measurement.Lap lap() {
        return new Measurement.Lap(List.copyOf(micros), 0);
    }

    /** Begins the pre-test and answers its questions, each once one way and once another. */
    Answers answers() throws IOException {
        begin();
        return answersToBegun();
    }

    private Answers answersToBegun() throws IOException {
        int count = Integer.parseInt(found(
                        QUESTION, expect(200, get(attempt + "?question=1")).body())
                .getFirst());
        List<Choice> first = new ArrayList<>();
        List<Choice> second = new ArrayList<>();
        for (int position = 1; position <= count; position++) {
            var page = expect(200, get(attempt + "?question=" + position));
            var values = found(CHOICE, page.body());
            if (values.size() > 1) {
                var address = attempt + "/answers/" + position;
                var part = found(PART, page.body()).stream()
                        .map("&part="::concat)
                        .findFirst()
                        .orElse("");
                first.add(new Choice(address, token(page), values.getFirst() + part));
                second.add(new Choice(address, token(page), values.getLast() + part));
            }
        }
        first.addAll(second);
        return new Answers(first);
    }

    /** An option of a question, with the part of a case that it belongs to, and the address and token to answer with. */
    private record Choice(String address, String token, String value) {}

    /** Answers in turn, each made from the revision that the one before it left. */
    final class Answers implements Requests {

        private final List<Choice> choices;
        private int sent;

        Answers(List<Choice> choices) {
            this.choices = choices;
        }

        @Override
        public byte[] next() {
            var choice = choices.get(sent % choices.size());
            int revision = sent / (choices.size() / 2);
            sent++;
            return request(
                    "POST",
                    choice.address(),
                    "_csrf=%s&revision=%d&answer=%s".formatted(encoded(choice.token()), revision, choice.value()),
                    "X-Requested-With: fetch\r\n");
        }
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }

    private Response get(String path) throws IOException {
        return send(request("GET", path, "", ""));
    }

    private Response post(String path, String token, String form, String headers) throws IOException {
        return send(request("POST", path, "_csrf=" + encoded(token) + "&" + form, headers));
    }

    private Response send(byte[] request) throws IOException {
        long start = System.nanoTime();
        var response = connection.send(request);
        micros.add((System.nanoTime() - start) / 1000);
        response.cookies().forEach(cookie -> cookies.put(cookie.substring(0, cookie.indexOf('=')), cookie));
        return response;
    }

    private byte[] request(String method, String path, String form, String headers) {
        return """
                %s %s HTTP/1.1\r
                Host: localhost\r
                Accept: text/html,application/json\r
                Cookie: %s\r
                Content-Type: application/x-www-form-urlencoded\r
                Content-Length: %d\r
                %s\r
                %s""".formatted(method, path, String.join("; ", cookies.values()), form.length(), headers, form)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Response expect(int status, Response response) {
        if (response.status() != status) {
            throw new IllegalStateException("Expected %d, but got %d with %s%n%s"
                    .formatted(status, response.status(), response.headers(), response.body()));
        }
        return response;
    }

    /** Where a redirect leads, whether it names the host or not. */
    private static String address(Response redirect) {
        return redirect.header("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static String token(Response page) {
        return found(TOKEN, page.body()).getFirst();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toList());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
