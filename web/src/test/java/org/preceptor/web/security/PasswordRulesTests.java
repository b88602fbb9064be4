package org.preceptor.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.core.person.Role;

class PasswordRulesTests {

    final Member amina = new Member(UUID.randomUUID(), "amina.okafor@hospital.test", "Dr Amina Okafor", Role.TRAINEE);

    @ParameterizedTest
    @ValueSource(strings = {"plum tart at four", "żółta łódź płynie", "двенадцать букв", "🐢🐢🐇🐇🐢🐇🐇🐢🐢🐇🐢🐢"})
    void anyKindOfCharacterWillDo(String password) {
        assertThat(PasswordRules.objection(password, amina)).isEmpty();
    }

    @Test
    void twelveToOneHundredAndTwentyEightCharactersWillDo() {
        var varied = "plum tart at four, and ".repeat(6);

        assertThat(PasswordRules.objection(varied.substring(0, 11), amina)).isPresent();
        assertThat(PasswordRules.objection(varied.substring(0, 12), amina)).isEmpty();
        assertThat(PasswordRules.objection(varied.substring(0, 128), amina)).isEmpty();
        assertThat(PasswordRules.objection(varied.substring(0, 129), amina)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amina.okafor@hospital.test",
                "AMINA.OKAFOR",
                "dr amina okafor",
                "Dr. Amina Okafor!",
                "amina-okafor"
            })
    void ownNamesWillNotDo(String password) {
        assertThat(PasswordRules.objection(password, amina))
                .hasValueSatisfying(why -> assertThat(why).contains("name or e-mail address"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"password1234", "PassWord1234", "123456789012", "correct horse battery staple", "abcabcabcabc"})
    void whatEverybodyTriesFirstWillNotDo(String password) {
        assertThat(PasswordRules.objection(password, amina))
                .hasValueSatisfying(why -> assertThat(why).contains("first passwords"));
    }
}
