package org.preceptor.content.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.preceptor.content.lint.Report.Waived;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A report for programs: one object with the findings and what was waived. */
record JsonReport(Report report) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    String text() {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("blocks", report.blocks());
        whole.put(
                "findings", report.findings().stream().map(JsonReport::finding).toList());
        whole.put("waived", waived(report.waived()));
        return JSON.writeValueAsString(whole) + "\n";
    }

    private static List<Map<String, Object>> waived(List<Waived> all) {
        return all.stream()
                .map(waived -> {
                    Map<String, Object> fields = finding(waived.finding());
                    fields.put("reason", waived.waiver().reason());
                    fields.put("who", waived.waiver().who());
                    fields.put("date", waived.waiver().date());
                    return fields;
                })
                .toList();
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", finding.place().file());
        fields.put("line", finding.place().line());
        fields.put("rule", finding.rule());
        fields.put("severity", finding.severity().word());
        fields.put("at", finding.at());
        fields.put("quote", finding.quote());
        fields.put("message", finding.message());
        fields.put("mend", finding.mend());
        return fields;
    }
}
