package org.preceptor.web.adjustment;

import org.preceptor.web.page.Faults;

/** What was sent to sign an adjustment and what is wrong with it; nothing was sent yet where both are empty. */
record SigningTry(SigningForm form, Faults faults) {

    static final SigningTry NOT_YET = new SigningTry(SigningForm.EMPTY, Faults.NONE);
}
