package org.preceptor.web.roster;

import java.util.Objects;
import java.util.Optional;
import org.preceptor.web.account.EmailText;
import org.preceptor.web.account.NameText;
import org.preceptor.web.page.Fault;

/** What was typed to put somebody into a cohort; the name is for those who are new. */
record MemberForm(String email, String person) {

    static final MemberForm EMPTY = new MemberForm("", "");

    MemberForm {
        email = Objects.requireNonNullElse(email, "");
        person = Objects.requireNonNullElse(person, "");
    }

    String tidyEmail() {
        return new EmailText(email).value();
    }

    String tidyName() {
        return new NameText(person).value();
    }

    Optional<Fault> emailFault() {
        return new EmailText(email).fault().map(sentence -> new Fault("email", sentence));
    }

    /** What is wrong with the name of somebody whom nobody knows yet. */
    Optional<Fault> nameFault() {
        if (tidyName().isEmpty()) {
            return Optional.of(new Fault("person", "Nobody has this address yet. Write their name to add them."));
        }
        return new NameText(person).fault().map(sentence -> new Fault("person", sentence));
    }
}
