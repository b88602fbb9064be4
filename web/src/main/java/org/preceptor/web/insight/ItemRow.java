package org.preceptor.web.insight;

import gg.jte.Content;
import java.util.List;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.web.page.Markup;

/**
 * An item version in the list of a cohort's questions.
 *
 * @param href its page
 * @param paper where it was asked
 * @param facilities before and after the course, or the one of a check
 * @param evidence "provisional", "too few to judge; from 20 on" or nothing
 */
public record ItemRow(
        String href,
        String id,
        String paper,
        Content leadIn,
        String n,
        String evidence,
        List<Quoted> facilities,
        Quoted correlation,
        List<FlagLine> flags,
        List<Detail> details) {

    static ItemRow of(AskedItem asked, CohortInsight insight, PaperNames names, Markup markup) {
        return new ItemRow(
                AskedItem.address(insight, asked.figures().item()),
                asked.item().item().id().value(),
                names.of(asked.paper(), insight),
                markup.plain(asked.item().item().leadIn()),
                Spoken.count(asked.figures().n()),
                ItemDetails.words(asked.figures().evidence()),
                facilities(asked),
                Quoted.of(asked.figures().discrimination(), Spoken::index),
                FlagLine.of(asked.figures().flags(), asked.item().item()),
                ItemDetails.of(asked));
    }

    private static List<Quoted> facilities(AskedItem asked) {
        return asked.paper().kind() == AssessmentKind.CHECK
                ? List.of(ItemDetails.facility(asked.figures().facility()))
                : List.of(ItemDetails.facility(asked.facilityBefore()), ItemDetails.facility(asked.facilityAfter()));
    }
}
