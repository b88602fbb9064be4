package org.preceptor.core.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTests {

    @Test
    void newCodeHasFourGroupsOfFour() {
        assertThat(VerificationCode.from(new SecureRandom()).value())
                .matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    }

    @Test
    void everyLetterOfTheAlphabetIsUsed() {
        Random chance = new Random(1);

        assertThat(Stream.generate(() -> VerificationCode.from(chance).value())
                        .limit(200)
                        .flatMapToInt(String::chars)
                        .distinct())
                .hasSize(32 + 1);
    }

    @ParameterizedTest(name = "“{0}” is read")
    @CsvSource({
        "7K2M-QX9V-R4TD-8WBN, 7K2M-QX9V-R4TD-8WBN",
        "7k2m-qx9v-r4td-8wbn, 7K2M-QX9V-R4TD-8WBN",
        "7K2MQX9VR4TD8WBN, 7K2M-QX9V-R4TD-8WBN",
        "' 7K2M QX9V R4TD 8WBN ', 7K2M-QX9V-R4TD-8WBN",
        "OOOO-IIII-LLLL-oil0, 0000-1111-1111-0110",
    })
    void codeIsReadAsPeopleTypeIt(String typed, String code) {
        assertThat(VerificationCode.read(typed)).contains(new VerificationCode(code));
    }

    @ParameterizedTest(name = "“{0}” is no code")
    @ValueSource(
            strings = {
                "",
                "7K2M",
                "7K2M-QX9V-R4TD-8WB",
                "7K2M-QX9V-R4TD-8WBNN",
                "UUUU-UUUU-UUUU-UUUU",
                "7K2M-QX9V-R4TD-8WB!"
            })
    void otherTextIsNoCode(String typed) {
        assertThat(VerificationCode.read(typed)).isEmpty();
    }

    @ParameterizedTest(name = "“{0}” is refused")
    @ValueSource(strings = {"7k2m-qx9v-r4td-8wbn", "7K2MQX9VR4TD8WBN", "7K2I-QX9V-R4TD-8WBN"})
    void onlyTheWrittenFormIsACode(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new VerificationCode(value));
    }
}
