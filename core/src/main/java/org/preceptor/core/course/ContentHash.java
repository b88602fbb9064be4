package org.preceptor.core.course;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.Case;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.item.Option;

/** The SHA-256 of a text's parts, in hexadecimal; two texts with one hash are the same text. */
public record ContentHash(String hex) {

    private static final int BRIEF = 12;
    private static final Pattern WHOLE = Pattern.compile("[0-9a-f]{64}");

    public ContentHash {
        if (!WHOLE.matcher(hex).matches()) {
            throw new IllegalArgumentException("%s is not a SHA-256 in hexadecimal".formatted(hex));
        }
    }

    /** Hashes parts with their lengths, so that moving a letter from one part to the next changes the hash. */
    public static ContentHash of(List<String> parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            digest.update(bytes);
        }
        return new ContentHash(HexFormat.of().formatHex(digest.digest()));
    }

    /** The first letters, enough for people to tell versions apart. */
    public String brief() {
        return hex.substring(0, BRIEF);
    }

    /** Hashes everything a trainee could be shown of an item and its key. */
    public static ContentHash of(Item item) {
        Stream<String> own = switch (item) {
            case SingleBestAnswer i ->
                Stream.concat(Stream.of("single-best", i.key().value()), texts(i.options()));
            case MultipleResponse i -> Stream.concat(Stream.of("multiple-response", keys(i)), texts(i.options()));
            case Ordering i -> Stream.concat(Stream.of("ordering"), texts(i.options()));
            case Numeric i -> numeric(i);
            case Appraisal i ->
                Stream.concat(
                        Stream.of("appraisal", i.key().slug()),
                        i.verdicts().stream()
                                .flatMap(v -> Stream.of(v.slug(), i.rationales().get(v))));
            case Matching i -> matching(i);
            case Case i -> Stream.concat(Stream.of("case"), i.steps().stream().map(step -> of(step).hex()));
        };
        return of(Stream.concat(Stream.of(item.id().value(), item.stem(), item.leadIn()), own)
                .toList());
    }

    private static String keys(MultipleResponse item) {
        return String.join(
                " ", item.keys().stream().map(Object::toString).sorted().toList());
    }

    private static Stream<String> numeric(Numeric item) {
        Stream<String> main = Stream.of(
                "numeric",
                item.answer().toPlainString(),
                item.from().toPlainString(),
                item.to().toPlainString(),
                item.unit(),
                item.rationale());
        Stream<String> slips =
                item.slips().stream().flatMap(slip -> Stream.of(slip.value().toPlainString(), slip.rationale()));
        return Stream.concat(main, slips);
    }

    private static Stream<String> matching(Matching item) {
        Stream<String> prompts = item.prompts().stream()
                .flatMap(prompt -> Stream.of(prompt.text(), prompt.match().value(), prompt.rationale()));
        Stream<String> choices =
                item.choices().stream().flatMap(choice -> Stream.of(choice.id().value(), choice.text()));
        return Stream.concat(Stream.of("matching"), Stream.concat(prompts, choices));
    }

    private static Stream<String> texts(List<Option> options) {
        return options.stream().flatMap(option -> {
            String misconception = option.misconception();
            return Stream.of(
                    option.id().value(), option.text(), option.rationale(), misconception == null ? "" : misconception);
        });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
