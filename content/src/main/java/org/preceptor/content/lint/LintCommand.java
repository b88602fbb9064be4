package org.preceptor.content.lint;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preceptor.content.CourseFiles;
import org.preceptor.content.Courses;

/**
 * The linter on the command line: {@code lint [--format text|json] [--no-colour] [FOLDER]}. Without a folder it looks at
 * the packaged course. Exit status: 0 where nothing blocks, 1 where something does, 2 where the command was not
 * understood.
 */
public final class LintCommand {

    static final int CLEAN = 0;
    static final int BLOCKED = 1;
    static final int MISUSED = 2;

    private static final String BUNDLED = "ketamine-and-psychotherapy";
    private static final String USAGE = "usage: lint [--format text|json] [--no-colour] [FOLDER]";

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;

    private String format = "text";
    private boolean colour = true;
    private @Nullable String folder;

    LintCommand(PrintStream out, PrintStream err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /** Runs the command and ends the program with its status. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new LintCommand(out, System.err, isTerminal()).run(List.of(arguments)));
    }

    /** Whether somebody watches who can see colours and has not asked for none. */
    @SuppressWarnings(
            "SystemConsoleNull") // Where a newer JDK has a console without a terminal, TERM is not set either.
    private static boolean isTerminal() {
        Map<String, String> environment = System.getenv();
        boolean colours = !environment.getOrDefault("TERM", "dumb").equals("dumb");
        return colours && !environment.containsKey("NO_COLOR") && System.console() != null;
    }

    int run(List<String> arguments) {
        if (arguments.equals(List.of("--help"))) {
            out.println(USAGE);
            return CLEAN;
        }
        if (!understand(new ArrayDeque<>(arguments))) {
            err.println(USAGE);
            return MISUSED;
        }
        if (folder != null && !Files.isRegularFile(Path.of(folder, "course.yaml"))) {
            err.println("lint: there is no course.yaml in " + folder);
            return MISUSED;
        }
        Report report = Linter.lint(folder == null ? Courses.files(BUNDLED) : CourseFiles.in(Path.of(folder)));
        out.print(
                format.equals("json")
                        ? new JsonReport(report).text()
                        : new TextReport(report, colour && terminal).text());
        return report.blocks() ? BLOCKED : CLEAN;
    }

    private boolean understand(Deque<String> arguments) {
        while (!arguments.isEmpty()) {
            String argument = arguments.pop();
            switch (argument) {
                case "--no-colour", "--no-color" -> colour = false;
                case "--format" -> format = arguments.isEmpty() ? "" : arguments.pop();
                default -> {
                    if (argument.startsWith("-") || folder != null) {
                        return false;
                    }
                    folder = argument;
                }
            }
        }
        return format.equals("text") || format.equals("json");
    }
}
