package org.preceptor.web.cohort;

import java.util.List;
import org.preceptor.core.person.EnrolmentId;
import org.springframework.stereotype.Service;

/** Who looked at a trainee's record, for the trainee. */
@Service
public class Looks {

    private final JdbcLooks looks;

    Looks(JdbcLooks looks) {
        this.looks = looks;
    }

    /** The newest looks at one place of theirs. */
    public List<Look> newest(EnrolmentId enrolment) {
        return looks.newest(enrolment);
    }
}
