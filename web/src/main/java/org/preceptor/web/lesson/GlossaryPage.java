package org.preceptor.web.lesson;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Term;
import org.preceptor.core.course.TermId;
import org.preceptor.web.page.Link;
import org.preceptor.web.page.Markup;

/** The words of the course, explained, in alphabetical order. */
public record GlossaryPage(String course, List<Entry> entries) {

    /** One word with the others that help to understand it. */
    public record Entry(String id, String term, Content meaning, List<Link> see) {}

    static GlossaryPage of(Course course, Markup markup) {
        return new GlossaryPage(
                course.title(),
                course.glossary().stream()
                        .sorted(Comparator.comparing(term -> term.term().toLowerCase(Locale.UK)))
                        .map(term -> new Entry(
                                term.id().value(),
                                term.term(),
                                markup.line(term.meaning()),
                                term.see().stream().map(id -> link(id, course)).toList()))
                        .toList());
    }

    private static Link link(TermId id, Course course) {
        String word = course.glossary().stream()
                .filter(term -> term.id().equals(id))
                .map(Term::term)
                .findFirst()
                .orElseThrow();
        return Link.to("#" + id, word);
    }
}
