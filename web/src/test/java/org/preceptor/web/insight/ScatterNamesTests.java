package org.preceptor.web.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.preceptor.web.insight.ScatterNames.Name;
import org.preceptor.web.insight.ScatterNames.Place;

class ScatterNamesTests {

    static final Place MIDDLE = new Place(200, 100);

    @Test
    void aNameStandsToTheRightOfItsPoint() {
        assertThat(names(MIDDLE).name("L1-I01", MIDDLE)).contains(new Name("L1-I01", false));
    }

    @Test
    void aPointInItsPlacePushesItToTheLeft() {
        assertThat(names(MIDDLE, new Place(220, 104)).name("L1-I01", MIDDLE)).contains(new Name("L1-I01", true));
    }

    @Test
    void theEdgePushesItToTheLeft() {
        Place atTheEdge = new Place(380, 100);

        assertThat(names(atTheEdge).name("L1-I01", atTheEdge)).contains(new Name("L1-I01", true));
    }

    @Test
    void withoutRoomThereIsNone() {
        assertThat(names(MIDDLE, new Place(220, 104), new Place(180, 96)).name("L1-I01", MIDDLE))
                .isEmpty();
    }

    @Test
    void theFirstNameKeepsItsRoom() {
        Place near = new Place(225, 112);
        ScatterNames names = names(MIDDLE, near);

        assertThat(names.name("L1-I01", MIDDLE)).contains(new Name("L1-I01", false));
        assertThat(names.name("L1-I02", near)).contains(new Name("L1-I02", false));
        assertThat(names.name("L1-I03", MIDDLE)).contains(new Name("L1-I03", true));
        assertThat(names.name("L1-I04", MIDDLE)).isEmpty();
    }

    private static ScatterNames names(Place... points) {
        return new ScatterNames(56, 384, Stream.of(points));
    }
}
