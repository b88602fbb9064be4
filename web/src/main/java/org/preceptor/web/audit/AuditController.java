package org.preceptor.web.audit;

import java.util.List;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Times;
import org.preceptor.web.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Shows the record. */
@Controller
class AuditController {

    private final JdbcAuditEntries entries;
    private final Times times;
    private final Templates templates;

    AuditController(JdbcAuditEntries entries, Times times, Templates templates) {
        this.entries = entries;
        this.times = times;
        this.templates = templates;
    }

    @GetMapping("/admin/audit")
    View show(AuditSearch search, Chrome chrome) {
        List<AuditEntry> found = entries.newest(search, AuditPage.SIZE + 1);
        String about = search.who().flatMap(entries::name).orElse(null);
        return new Html(templates.auditRecord(AuditPage.of(search, about, found, times), chrome));
    }
}
