package org.preceptor.web.attempt;

import org.preceptor.web.security.Member;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Takes trainees through the course by the pages' own forms. */
public class Graduates {

    private final MockMvcTester mvc;
    private final Sittings sittings;

    Graduates(MockMvcTester mvc, Sittings sittings) {
        this.mvc = mvc;
        this.sittings = sittings;
    }

    /** Passes the final; the evaluation is still open. */
    public void pass(Member trainee) {
        Candidate candidate = Candidate.of(mvc, trainee, sittings);
        candidate.studyEverything();
        candidate.ace(candidate.begin("final"));
    }

    /** Fails the first attempt at the final. */
    public void fail(Member trainee) {
        Candidate candidate = Candidate.of(mvc, trainee, sittings);
        candidate.studyEverything();
        candidate.fail(candidate.begin("final"));
    }
}
