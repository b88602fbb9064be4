package org.preceptor.core.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.preceptor.core.course.ClaimId;
import org.preceptor.core.course.ReferenceId;

/** The claims and references that a text names by marks such as {@code [C08]} and {@code [R01]}, each once, in its order. */
public record Sources(List<ClaimId> claims, List<ReferenceId> references) {

    private static final Pattern MARK = Pattern.compile("\\[(C\\d{2,3}|R\\d{2,3}[a-z]?)]");

    public Sources {
        claims = claims.stream().distinct().toList();
        references = references.stream().distinct().toList();
    }

    public static Sources in(String text) {
        List<ClaimId> claims = new ArrayList<>();
        List<ReferenceId> references = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            String id = mark.group(1);
            if (id.startsWith("C")) {
                claims.add(new ClaimId(id));
            } else {
                references.add(new ReferenceId(id));
            }
        }
        return new Sources(claims, references);
    }

    public boolean isEmpty() {
        return claims.isEmpty() && references.isEmpty();
    }
}
