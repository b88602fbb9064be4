package org.preceptor.web.home;

import org.preceptor.core.course.Course;
import org.preceptor.core.credential.Certificate;
import org.preceptor.core.progress.Standing;
import org.preceptor.web.certificate.Certificates;
import org.preceptor.web.certificate.EndingWords;
import org.preceptor.web.extension.Extensions;
import org.preceptor.web.home.HomePage.Reward;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Times;
import org.preceptor.web.progress.Standings;
import org.preceptor.web.publication.PublishedCourses;
import org.preceptor.web.roster.Enrolments;
import org.preceptor.web.roster.Membership;
import org.preceptor.web.security.Member;
import org.preceptor.web.templates.Templates;
import org.springframework.stereotype.Service;

/** Gathers what a trainee's home says. */
@Service
class TraineeHome {

    private final Enrolments enrolments;
    private final Standings standings;
    private final Certificates certificates;
    private final Extensions extensions;
    private final Shown shown;

    TraineeHome(
            Enrolments enrolments, Standings standings, Certificates certificates, Extensions extensions, Shown shown) {
        this.enrolments = enrolments;
        this.standings = standings;
        this.certificates = certificates;
        this.extensions = extensions;
        this.shown = shown;
    }

    Html show(Member member, Chrome chrome) {
        return enrolments
                .current(member.id())
                .map(place -> shown.page(page(place), chrome))
                .orElseGet(() -> shown.empty(chrome));
    }

    private HomePage page(Membership place) {
        Course course = shown.courses().version(place.course());
        Standing standing = standings.of(place.enrolment()).orElseThrow();
        Reward certificate =
                certificates.of(place.enrolment()).map(shown::reward).orElse(null);
        return HomePage.of(
                new HomePage.Place(
                        course,
                        standing,
                        place.starts(),
                        extensions.due(place.enrolment()),
                        extensions.sentences(place.enrolment(), course)),
                certificate,
                shown.times());
    }

    /** What home speaks of and by: the courses, the ends of certificates, the templates and the clock. */
    @Service
    record Shown(PublishedCourses courses, EndingWords endings, Templates templates, Times times) {

        Reward reward(Certificate certificate) {
            boolean ended = certificate.validity().hasEnded(times.today());
            String words = ended ? "Your certificate stays on record." : "Your certificate is ready.";
            return new Reward(
                    "/certificates/" + certificate.id(),
                    "%s %s".formatted(words, endings.of(certificate)).strip());
        }

        Html page(HomePage page, Chrome chrome) {
            return new Html(templates.homeTrainee(page, chrome));
        }

        Html page(ProgressPage page, Chrome chrome) {
            return new Html(templates.homeProgress(page, chrome));
        }

        Html empty(Chrome chrome) {
            return new Html(templates.homeEmpty(times.greeting(), chrome));
        }
    }
}
