package org.preceptor.web.trace;

import gg.jte.Content;
import java.util.List;
import org.preceptor.web.page.Link;

/**
 * A claim and what leads away from it.
 *
 * @param status the class of the stylesheet for its status
 * @param gaps what is missing, in sentences
 * @param elsewhere the lessons it leads to that are not shown
 */
public record TraceClaim(
        String id,
        String status,
        String statusWords,
        Content paraphrase,
        List<String> gaps,
        List<TraceLesson> lessons,
        List<Link> elsewhere) {}
