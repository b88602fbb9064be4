package org.preceptor.web.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The columns of the exported answers; {@code docs/exports.md} says what each holds. */
final class ResponseColumns {

    private ResponseColumns() {}

    static List<Column<MarkedResponse>> of(String notice) {
        return Stream.of(place(), answer(), times(notice)).flatMap(List::stream).toList();
    }

    private static List<Column<MarkedResponse>> place() {
        return List.of(
                new Column<>("person", marked -> Cell.of(marked.person())),
                new Column<>("attempt", marked -> Cell.of(marked.attempt())),
                new Column<>("attempt_number", marked -> Cell.of(marked.row().number())),
                new Column<>("kind", marked -> Cell.of(marked.row().kind().toLowerCase(Locale.ROOT))),
                new Column<>("lesson", marked -> Cell.of(marked.row().lesson())),
                new Column<>("form", marked -> Cell.of(marked.row().form())),
                new Column<>("position", marked -> Cell.of(marked.row().position())),
                new Column<>("item", marked -> Cell.of(marked.row().item())),
                new Column<>("item_hash", marked -> Cell.of(marked.row().hash().hex())),
                new Column<>("objective", marked -> Cell.of(marked.objective())));
    }

    private static List<Column<MarkedResponse>> answer() {
        return List.of(
                new Column<>(
                        "answer",
                        marked -> Cell.of(String.join(" ", marked.row().values()))),
                new Column<>("points_awarded", marked -> Cell.of(marked.mark().awarded())),
                new Column<>("points_available", marked -> Cell.of(marked.mark().available())),
                new Column<>("points_exact", marked -> Cell.exact(marked.mark().awarded())),
                new Column<>("adjustment", MarkedResponse::adjusted),
                new Column<>("points_as_written", marked -> Cell.exact(marked.asWritten())),
                new Column<>("confidence_percent", marked -> confidence(marked.row())));
    }

    private static List<Column<MarkedResponse>> times(String notice) {
        return List.of(
                new Column<>("started_at", marked -> Cell.of(marked.row().startedAt())),
                new Column<>("saved_at", marked -> Cell.of(marked.row().savedAt())),
                new Column<>("submitted_at", marked -> Cell.of(marked.row().submittedAt())),
                new Column<>(
                        "course_version",
                        marked -> Cell.of(marked.row().course().brief())),
                new Column<>("notice", marked -> Cell.of(notice)));
    }

    private static Cell confidence(ResponseRow row) {
        Integer percent = row.confidence();
        return percent == null ? Cell.EMPTY : Cell.of(percent);
    }
}
