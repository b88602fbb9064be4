package org.preceptor.web.account;

/** A person with the same address was added at the same moment; ends the transaction, which may then be tried again. */
public class AddedMeanwhile extends RuntimeException {

    AddedMeanwhile() {
        super("A person with this address was added at the same moment");
    }
}
