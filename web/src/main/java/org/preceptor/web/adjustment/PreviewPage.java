package org.preceptor.web.adjustment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.adjustment.Adjustment;
import org.preceptor.core.adjustment.AdjustmentId;
import org.preceptor.core.adjustment.Result;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.web.adjustment.JdbcTaughtItems.Sitter;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Field;
import org.preceptor.web.page.Pages;
import org.springframework.web.util.UriComponentsBuilder;

/** Every attempt whose result an adjustment would change, before and after, and the form that signs it. */
public record PreviewPage(
        String address,
        String question,
        String title,
        String words,
        List<Count> counts,
        List<Row> rows,
        Pages pages,
        Signature signature) {

    /** A number of the summary. */
    public record Count(String words, int number) {}

    /** An attempt whose result changes. */
    public record Row(String name, String cohort, String assessment, String before, String after, String passed) {}

    /**
     * What the form that signs sends along and holds.
     *
     * @param key the values of the new key
     */
    public record Signature(
            String id, String after, String kind, List<String> key, String reason, Field name, Faults faults) {

        /** What is wrong with the reason; absent where nothing is. */
        public @Nullable String reasonFault() {
            return faults.at("reason");
        }
    }

    static PreviewPage of(TaughtItem item, Adjustment adjustment, Preview preview, SigningTry tried) {
        AdjustmentKind kind = AdjustmentKind.of(adjustment);
        return new PreviewPage(
                item.address(),
                "Question " + item.version().id(),
                kind.title(),
                kind.words(),
                counts(preview),
                preview.page().stream().map(change -> row(change, preview)).toList(),
                Pages.of(preview.number(), preview.all().changed(), page -> at(item, adjustment, page)),
                signature(adjustment, preview, tried));
    }

    public boolean empty() {
        return rows.isEmpty();
    }

    /** The address of a page of the preview. */
    static String at(TaughtItem item, Adjustment adjustment, int page) {
        return UriComponentsBuilder.fromPath(item.address() + "/preview")
                .queryParam("kind", AdjustmentKind.of(adjustment).slug())
                .queryParam("key", AdjustmentKind.keyOf(adjustment).toArray())
                .queryParam("page", page)
                .encode()
                .toUriString();
    }

    private static List<Count> counts(Preview preview) {
        return List.of(
                new Count("ended attempts asked it", preview.all().attempts()),
                new Count("get another result", preview.all().changed()),
                new Count("are passed by it", preview.all().passed()),
                new Count("cohorts you teach", preview.cohorts()));
    }

    private static Row row(Change change, Preview preview) {
        Sitter sitter = preview.sitters().getOrDefault(change.attempt().enrolment(), new Sitter("", ""));
        Result before = change.attempt().result();
        boolean counts = change.attempt().kind() == AssessmentKind.FINAL;
        return new Row(
                sitter.name(),
                sitter.cohort(),
                switch (change.attempt().kind()) {
                    case PRE_TEST -> "Pre-test";
                    case CHECK -> "Check";
                    case FINAL -> "Final";
                    case REVIEW -> "Review";
                },
                before.mark().words(),
                change.after().mark().words(),
                counts ? passed(change) : "does not count");
    }

    private static String passed(Change change) {
        if (change.wins()) {
            return "not passed → passed";
        }
        return change.after().passed() ? "stays passed" : "stays not passed";
    }

    private static Signature signature(Adjustment adjustment, Preview preview, SigningTry tried) {
        SigningForm form = tried.form();
        AdjustmentId id = form.id().orElseGet(() -> new AdjustmentId(UUID.randomUUID()));
        AdjustmentId after = preview.after();
        return new Signature(
                id.toString(),
                after == null ? "" : after.toString(),
                AdjustmentKind.of(adjustment).slug(),
                AdjustmentKind.keyOf(adjustment),
                form.reason(),
                Field.text("signature", "Your name, as your signature").holding(form.signature(), tried.faults()),
                tried.faults());
    }
}
