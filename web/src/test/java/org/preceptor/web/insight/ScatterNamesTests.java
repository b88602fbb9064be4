package org.preceptor.web.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.preceptor.web.insight.ScatterNames.Name;
import org.preceptor.web.insight.ScatterNames.Place;
import org.preceptor.web.insight.ScatterNames.Side;

class ScatterNamesTests {

    static final Place MIDDLE = new Place(200, 100);
    static final Place LEFT = new Place(180, 98);
    static final Place RIGHT = new Place(220, 102);

    @Test
    void aNameStandsToTheRightOfItsPoint() {
        assertThat(names(MIDDLE).name("L1-I01", MIDDLE)).contains(new Name("L1-I01", Side.RIGHT));
    }

    @Test
    void aPointInItsPlacePushesItToTheLeft() {
        assertThat(names(MIDDLE, RIGHT).name("L1-I01", MIDDLE)).contains(new Name("L1-I01", Side.LEFT));
    }

    @Test
    void theEdgePushesItToTheLeft() {
        Place atTheEdge = new Place(380, 100);

        assertThat(names(atTheEdge).name("L1-I01", atTheEdge)).contains(new Name("L1-I01", Side.LEFT));
    }

    @Test
    void aboveAndBelowComeLast() {
        ScatterNames names = names(MIDDLE, LEFT, RIGHT);

        assertThat(names.name("L1-I01", MIDDLE)).contains(new Name("L1-I01", Side.ABOVE));
        assertThat(names.name("L1-I02", MIDDLE)).contains(new Name("L1-I02", Side.BELOW));
    }

    @Test
    void withoutRoomThereIsNone() {
        ScatterNames names = names(MIDDLE);
        for (Side side : Side.values()) {
            assertThat(names.name("L1-I01", MIDDLE)).contains(new Name("L1-I01", side));
        }

        assertThat(names.name("L1-I02", MIDDLE)).isEmpty();
    }

    private static ScatterNames names(Place... points) {
        return new ScatterNames(56, 384, Stream.of(points));
    }
}
