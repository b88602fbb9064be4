package org.preceptor.web.insight;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.item.AnswerReading;
import org.preceptor.core.item.AnswerReading.Understood;
import org.preceptor.core.item.Confidence;
import org.preceptor.core.statistics.ItemVersion;
import org.preceptor.core.statistics.Response;
import org.preceptor.web.publication.PublishedCourses;
import org.springframework.stereotype.Component;

/** The exact items of course versions, found by id and hash. */
@Component
public class CourseItems {

    private final PublishedCourses courses;

    /** They never change. */
    private final Map<ContentHash, Map<ItemVersion, BankItem>> known = new ConcurrentHashMap<>();

    CourseItems(PublishedCourses courses) {
        this.courses = courses;
    }

    /** The item; throws {@link IllegalStateException} where the version has no such item. */
    public BankItem get(ContentHash course, ItemVersion version) {
        BankItem item = known.computeIfAbsent(course, this::itemsOf).get(version);
        if (item == null) {
            throw new IllegalStateException("Course version %s has no %s".formatted(course, version));
        }
        return item;
    }

    /** What was answered to an item, from the values kept for it. */
    Response response(ContentHash course, ItemVersion version, List<String> values, @Nullable Confidence confidence) {
        BankItem item = get(course, version);
        if (AnswerReading.of(item.item(), values) instanceof Understood(var answer)) {
            return Response.of(version, item.objective(), answer, confidence);
        }
        throw new IllegalStateException("The answer %s is kept for %s".formatted(values, version));
    }

    private Map<ItemVersion, BankItem> itemsOf(ContentHash course) {
        return courses.version(course).items().stream()
                .collect(toUnmodifiableMap(ItemVersion::of, Function.identity()));
    }
}
