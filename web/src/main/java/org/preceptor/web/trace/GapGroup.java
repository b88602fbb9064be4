package org.preceptor.web.trace;

import java.util.List;
import org.preceptor.web.page.Link;

/** The gaps of one kind, each with its sentence and where it can be seen. */
public record GapGroup(String title, List<Link> gaps) {

    public GapGroup {
        gaps = List.copyOf(gaps);
    }
}
