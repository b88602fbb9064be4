package org.preceptor.content.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of {@code claims.yaml}, with hashes put into it and everything else left as it was. */
record ClaimsText(String text) {

    private static final Pattern ID = Pattern.compile("- id: *(\\S+).*");
    private static final Pattern PARAGRAPH = Pattern.compile("( +)paragraph:.*");
    private static final Pattern HASH = Pattern.compile(" +source-hash:.*");

    /** Puts each claim's hash below its paragraph, in the place of an earlier one. */
    String with(Map<String, String> hashes) {
        List<String> lines = new ArrayList<>();
        String claim = "";
        for (String line : text.lines().toList()) {
            Matcher id = ID.matcher(line);
            Matcher paragraph = PARAGRAPH.matcher(line);
            if (id.matches()) {
                claim = id.group(1);
            }
            boolean replaced = hashes.containsKey(claim) && HASH.matcher(line).matches();
            if (!replaced) {
                lines.add(line);
            }
            if (paragraph.matches() && hashes.containsKey(claim)) {
                lines.add("%ssource-hash: %s".formatted(paragraph.group(1), hashes.get(claim)));
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
