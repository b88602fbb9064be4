package org.preceptor.web.cohort;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.preceptor.core.assessment.Outcome;

/** Puts what somebody did into the order of time, oldest first. */
record Timeline(AttemptWords words, Calendar calendar) {

    private record Happened(Instant at, String what) {}

    List<TimelineEvent> of(Trainee trainee, History history) {
        List<Happened> happened = new ArrayList<>();
        happened.add(new Happened(trainee.enrolledAt(), "Enrolled."));
        started(history).ifPresent(happened::add);
        history.openings()
                .forEach(opening -> happened.add(
                        new Happened(opening.at(), "Opened %s.".formatted(words.lesson(opening.lesson())))));
        history.sittings().forEach(sitting -> submitted(sitting, happened));
        Instant evaluated = history.evaluatedAt();
        if (evaluated != null) {
            happened.add(new Happened(evaluated, "Answered the evaluation."));
        }
        History.Attestation certificate = history.certificate();
        if (certificate != null) {
            happened.add(new Happened(certificate.issuedAt(), "Certificate issued."));
        }
        return happened.stream()
                .sorted(Comparator.comparing(Happened::at))
                .map(this::event)
                .toList();
    }

    private Optional<Happened> started(History history) {
        return Stream.concat(
                        history.sittings().stream().map(Sitting::startedAt),
                        history.openings().stream().map(History.Opening::at))
                .min(Comparator.naturalOrder())
                .map(at -> new Happened(at, "Started."));
    }

    private void submitted(Sitting sitting, List<Happened> happened) {
        Outcome outcome = sitting.outcome();
        if (outcome != null) {
            String what = words.of(sitting.occasion());
            happened.add(new Happened(
                    outcome.at(),
                    "%s submitted: %s.".formatted(what, outcome.mark().words())));
        }
    }

    private TimelineEvent event(Happened happened) {
        return new TimelineEvent(
                happened.at().truncatedTo(ChronoUnit.SECONDS).toString(),
                calendar.moment(happened.at()),
                happened.what());
    }
}
