package org.preceptor.web.roster;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.preceptor.web.page.Select;
import org.preceptor.web.page.Times;

/**
 * What the page of a cohort says of its life.
 *
 * @param archived since which day it is archived; absent while it is open
 * @param versions who is on which version, and which one new people join, in sentences
 * @param choice the version that new people join; absent where there is only one
 */
public record LifeView(
        @Nullable String archived,
        List<String> versions,
        @Nullable Select choice) {

    public boolean open() {
        return archived == null;
    }

    static LifeView of(@Nullable Instant archived, List<VersionUse> versions, Times times) {
        return new LifeView(
                times.dayIfAny(archived),
                versions.stream()
                        .filter(version -> version.chosen() || version.people() > 0)
                        .map(version -> sentence(version, times))
                        .toList(),
                versions.size() < 2 ? null : choice(versions, times));
    }

    private static String sentence(VersionUse version, Times times) {
        String people =
                version.people() == 1 ? "1 person is" : String.format(Locale.UK, "%,d people are", version.people());
        return "%s on the version published on %s.%s"
                .formatted(
                        people,
                        times.minute(version.published()),
                        version.chosen() ? " New people join this one." : " They stay on it.");
    }

    private static Select choice(List<VersionUse> versions, Times times) {
        return Select.of(
                        "version",
                        "Version for new people",
                        versions.stream()
                                .map(version -> new Select.Option(
                                        version.hash().hex(),
                                        "%s, published on %s"
                                                .formatted(version.title(), times.minute(version.published())),
                                        version.chosen()))
                                .toList())
                .hinted("Whoever is enrolled stays on their version, with everything they did.");
    }
}
