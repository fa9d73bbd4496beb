package vn.diemcau.portal.core.demo.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IllustratorTest {

    private static final int WIDTH = 160;
    private static final int HEIGHT = 100;

    @ParameterizedTest
    @EnumSource(Scene.class)
    void everySceneIsDrawnWithManySeeds(Scene scene) {
        LongStream.rangeClosed(-1, 8).forEach(seed -> assertThat(colours(scene, seed)).isGreaterThan(100));
    }

    @ParameterizedTest
    @EnumSource(Scene.class)
    void theSameSeedGivesTheSamePicture(Scene scene) {
        assertThat(pixels(scene, 7)).isEqualTo(pixels(scene, 7));
    }

    @ParameterizedTest
    @EnumSource(Scene.class)
    void anotherSeedGivesAnotherPicture(Scene scene) {
        assertThat(pixels(scene, 1)).isNotEqualTo(pixels(scene, 2));
    }

    @Test
    void theSizeIsTheOneAskedFor() {
        BufferedImage tall = Illustrator.draw(Scene.BUILDING, 1, 90, 120);
        assertThat(tall.getWidth()).isEqualTo(90);
        assertThat(tall.getHeight()).isEqualTo(120);
    }

    private static long colours(Scene scene, long seed) {
        return IntStream.of(pixels(scene, seed)).distinct().count();
    }

    private static int[] pixels(Scene scene, long seed) {
        BufferedImage image = Illustrator.draw(scene, seed, WIDTH, HEIGHT);
        return image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }
}
