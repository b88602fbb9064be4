package org.preceptor.web.publication;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Difficulty;
import org.preceptor.core.course.Figure;
import org.preceptor.core.item.Item;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a course as JSON and reads it back.
 *
 * <p>What is written once is read for ever, so the names here are part of the database: a renamed record component needs a
 * mix-in that keeps the old name.
 */
class CourseText {

    /** Says which kind of item an object is; the names are those of the course format. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Item.SingleBestAnswer.class, name = "single-best"),
        @JsonSubTypes.Type(value = Item.MultipleResponse.class, name = "multiple-response"),
        @JsonSubTypes.Type(value = Item.Ordering.class, name = "ordering"),
        @JsonSubTypes.Type(value = Item.Numeric.class, name = "numeric"),
        @JsonSubTypes.Type(value = Item.Appraisal.class, name = "appraisal"),
        @JsonSubTypes.Type(value = Item.Matching.class, name = "matching"),
        @JsonSubTypes.Type(value = Item.Case.class, name = "case"),
    })
    private interface Kinds {}

    /** Says how a figure is drawn. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Figure.Plot.class, name = "plot"),
        @JsonSubTypes.Type(value = Figure.Timeline.class, name = "timeline"),
    })
    private interface Drawings {}

    private final JsonMapper mapper = JsonMapper.builder()
            .addMixIn(Item.class, Kinds.class)
            .addMixIn(Figure.class, Drawings.class)
            .changeDefaultVisibility(what -> what.withIsGetterVisibility(Visibility.NONE))
            .build();

    String write(Course course) {
        return mapper.writeValueAsString(course);
    }

    Course read(String text) {
        ObjectNode course = (ObjectNode) mapper.readTree(text);
        complete(course);
        return mapper.treeToValue(course, Course.class);
    }

    /** Gives a course that was written before there were figures, a glossary, difficulties and
     * questions of confidence what it lacks. */
    private static void complete(ObjectNode course) {
        course.withArray("figures");
        course.withArray("glossary");
        for (JsonNode plan : course.withArray("assessments")) {
            if (!plan.has("confidence")) {
                ((ObjectNode) plan).put("confidence", false);
            }
        }
        for (JsonNode item : course.withArray("items")) {
            if (!item.has("difficulty")) {
                ((ObjectNode) item).put("difficulty", Difficulty.MODERATE.name());
            }
        }
    }
}
