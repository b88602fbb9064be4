package org.preceptor.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.preceptor.content.CourseDraft.LessonDraft;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Bloom;
import org.preceptor.core.course.ClaimId;
import org.preceptor.core.course.Difficulty;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.ItemId;

/** Reads the items of one lesson. */
final class ItemsFile {

    private static final List<String> FIELDS =
            List.of("id", "kind", "objective", "claims", "bloom", "difficulty", "forms", "stem", "lead-in");

    private final int lesson;

    private ItemsFile(int lesson) {
        this.lesson = lesson;
    }

    static List<ItemDraft> read(Folder folder, LessonDraft draft) {
        String name = "items/%s.yaml".formatted(draft.lesson().slug());
        ItemsFile file = new ItemsFile(draft.lesson().number());
        return YamlFile.entries(folder, name, draft.place()).stream()
                .map(file::item)
                .toList();
    }

    private ItemDraft item(Entry entry) {
        Optional<ItemId> id = entry.define("id", ItemId::new);
        id.ifPresent(known -> checkLesson(entry, known.value()));
        Optional<ObjectiveId> objective = entry.need("objective").flatMap(value -> value.mention(ObjectiveId::new));
        objective.ifPresent(known -> checkLesson(entry, known.value()));
        Optional<Bloom> bloom = entry.need("bloom").flatMap(value -> value.oneOf(Bloom.class));
        Difficulty difficulty = entry.find("difficulty")
                .flatMap(value -> value.oneOf(Difficulty.class))
                .orElse(Difficulty.MODERATE);
        List<ClaimId> claims = claims(entry);
        Set<FormLetter> forms = forms(entry);
        Optional<BankItem> whole = body(entry, id)
                .flatMap(item -> objective.map(
                        known -> new BankItem(item, known, claims, bloom.orElse(Bloom.CREATE), difficulty, forms)));
        return new ItemDraft(entry.place(), objective, bloom, forms, whole);
    }

    private void checkLesson(Entry entry, String id) {
        if (!id.startsWith("L%d-".formatted(lesson))) {
            entry.problem("%s does not belong to lesson %d, whose items stand here".formatted(id, lesson));
        }
    }

    private static List<ClaimId> claims(Entry entry) {
        Optional<Value> field = entry.need("claims");
        List<ClaimId> claims = field.map(value -> value.mentions(ClaimId::new)).orElse(List.of());
        field.filter(Value::isEmptyList).ifPresent(value -> value.problem("an item rests on one claim or more"));
        return claims;
    }

    private static Set<FormLetter> forms(Entry entry) {
        Set<FormLetter> forms = new LinkedHashSet<>();
        List<Value> letters = entry.find("forms").map(Value::list).orElse(List.of());
        for (Value letter : letters) {
            letter.id(FormLetter::new)
                    .filter(form -> !forms.add(form))
                    .ifPresent(form -> letter.problem("form %s stands twice".formatted(form)));
        }
        return forms;
    }

    private static Optional<Item> body(Entry entry, Optional<ItemId> id) {
        Optional<ItemKind> kind = entry.need("kind").flatMap(value -> value.oneOf(ItemKind.class));
        List<String> own = kind.map(ItemKind::fields).orElseGet(ItemKind::allFields);
        entry.allow(Stream.concat(FIELDS.stream(), own.stream()).toList());
        String stem = entry.find("stem").flatMap(Value::prose).orElse("");
        String leadIn = entry.prose("lead-in");
        // The body is read even where the id is not readable, so that its problems are found too.
        ItemBody body = new ItemBody(entry, id.orElse(new ItemId("L0-I00")), stem, leadIn);
        return kind.flatMap(body::read).filter(item -> id.isPresent());
    }
}
