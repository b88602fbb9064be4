package org.preceptor.web.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.preceptor.web.page.Fault;
import org.preceptor.web.page.Faults;

/** What a trainee sends about a question. */
record ReportForm(String reason, String words) {

    static final ReportForm EMPTY = new ReportForm("", "");

    ReportForm {
        reason = Objects.requireNonNullElse(reason, "");
        words = new ReportWords(words).tidy();
    }

    Optional<ReportReason> chosen() {
        return ReportReason.find(reason);
    }

    Faults faults() {
        Optional<Fault> choice = chosen().isPresent()
                ? Optional.empty()
                : Optional.of(new Fault("reason", "Choose what is wrong with the question."));
        return Faults.gather(
                List.of(choice, new ReportWords(words).fault("Say in a sentence what is wrong with the question.")));
    }
}
