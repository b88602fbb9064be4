package org.preceptor.web.cohort;

import java.util.List;
import java.util.Map;
import org.preceptor.core.cohort.SetAside;
import org.preceptor.core.concern.Concern;
import org.preceptor.core.concern.Concerns;
import org.preceptor.core.person.EnrolmentId;
import org.springframework.stereotype.Component;

/** Reads what decides, besides how far people are, whether they need a word: for those of one page, with two statements. */
@Component
class Circumstances {

    private final Concerns concerns;
    private final JdbcSetAsides setAsides;

    Circumstances(Concerns concerns, JdbcSetAsides setAsides) {
        this.concerns = concerns;
        this.setAsides = setAsides;
    }

    List<Trainee> of(List<Trainee> trainees) {
        List<EnrolmentId> enrolments = trainees.stream().map(Trainee::enrolment).toList();
        Map<EnrolmentId, List<Concern>> open = concerns.open(enrolments);
        Map<EnrolmentId, List<SetAside>> hidden = setAsides.terms(enrolments);
        return trainees.stream()
                .map(trainee -> trainee.with(
                        open.getOrDefault(trainee.enrolment(), List.of()),
                        hidden.getOrDefault(trainee.enrolment(), List.of())))
                .toList();
    }
}
