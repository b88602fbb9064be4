package org.preceptor.web.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.preceptor.web.page.Fault;
import org.preceptor.web.page.Faults;

/** What an instructor answers to a report. */
record ReplyForm(String decision, String words) {

    static final ReplyForm EMPTY = new ReplyForm("", "");

    ReplyForm {
        decision = Objects.requireNonNullElse(decision, "");
        words = new ReportWords(words).tidy();
    }

    Optional<ReportState> decided() {
        return ReportState.decision(decision);
    }

    Faults faults() {
        Optional<Fault> choice = decided().isPresent()
                ? Optional.empty()
                : Optional.of(new Fault("decision", "Choose whether you accept the report."));
        return Faults.gather(List.of(choice, new ReportWords(words).fault("Say in a sentence what comes of it.")));
    }
}
