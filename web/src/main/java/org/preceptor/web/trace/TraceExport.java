package org.preceptor.web.trace;

import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.Course;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.audit.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out a trace, keys and all; that it was asked for is on record before the first row leaves. */
@Service
class TraceExport {

    private final Versions versions;
    private final AuditTrail audit;

    TraceExport(Versions versions, AuditTrail audit) {
        this.versions = versions;
        this.audit = audit;
    }

    @Transactional
    TraceSheet open(PersonId reader, @Nullable String version) {
        TraceSheet sheet = new TraceSheet(versions.trace(version));
        Course course = sheet.trace().course();
        audit.record(
                reader,
                "trace exported",
                "course:" + course.slug(),
                course.hash().brief());
        return sheet;
    }
}
