package org.preceptor.web.adjustment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.preceptor.core.adjustment.Adjustment;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.page.Pages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Works out what an adjustment would change, by the same steps that apply it, and changes nothing. */
@Service
class Previews {

    private final Remarking remarking;
    private final JdbcSignings signings;
    private final JdbcTaughtItems items;

    Previews(Remarking remarking, JdbcSignings signings, JdbcTaughtItems items) {
        this.remarking = remarking;
        this.signings = signings;
        this.items = items;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Preview of(PersonId instructor, TaughtItem item, Adjustment adjustment, int asked) {
        List<CohortId> cohorts = signings.taughtBy(instructor);
        Tally tally = new Tally();
        remarking.each(cohorts, item.version().hash(), adjustment, tally::take);
        List<Change> changed = tally.changed.stream()
                .sorted(Comparator.comparing(change -> !change.wins()))
                .toList();
        int number = Pages.within(asked, changed.size());
        int from = (number - 1) * Pages.SIZE;
        List<Change> page = changed.subList(from, Math.min(from + Pages.SIZE, changed.size()));
        List<EnrolmentId> enrolments =
                page.stream().map(change -> change.attempt().enrolment()).toList();
        return new Preview(
                tally.progress,
                cohorts.size(),
                page,
                number,
                items.sitters(enrolments),
                signings.last(item.cohort(), item.version().hash()).orElse(null));
    }

    private static final class Tally {

        private final List<Change> changed = new ArrayList<>();
        private Progress progress = Progress.NONE;

        void take(Change change) {
            progress = progress.plus(change);
            if (change.any()) {
                changed.add(change);
            }
        }
    }
}
