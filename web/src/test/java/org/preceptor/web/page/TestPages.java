package org.preceptor.web.page;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.preceptor.web.templates.StaticTemplates;

/** Pages that are nothing but a title in the layout. */
final class TestPages {

    private TestPages() {}

    static JteModel hello(String title, Chrome chrome) {
        return new StaticTemplates()
                .pageLayout(
                        title, chrome, output -> output.writeContent("<h1>Hello</h1>"), Frame.PAGE, List.of(), null, 0);
    }
}
