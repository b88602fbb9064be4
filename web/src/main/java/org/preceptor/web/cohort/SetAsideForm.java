package org.preceptor.web.cohort;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.preceptor.web.page.Fault;
import org.preceptor.web.page.Faults;

/** What was chosen and typed to set a reason aside; a field that was not sent is empty. */
record SetAsideForm(String need, String note) {

    static final SetAsideForm EMPTY = new SetAsideForm("", "");

    SetAsideForm {
        need = Objects.requireNonNullElse(need, "");
        note = Objects.requireNonNullElse(note, "").strip();
    }

    Optional<Need> chosen() {
        return Need.parse(need);
    }

    Faults faults() {
        return Faults.gather(List.of(
                chosen().isPresent()
                        ? Optional.empty()
                        : Optional.of(new Fault("need", "Choose the reason that you set aside.")),
                NoteForm.fault("note", note)));
    }
}
