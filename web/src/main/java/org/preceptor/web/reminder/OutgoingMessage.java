package org.preceptor.web.reminder;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/** A message that tells when its content begins to leave, which is after the mail server accepted sender and receiver. */
final class OutgoingMessage extends MimeMessage {

    private final BooleanSupplier handOver;
    private boolean handedOver;

    /**
     * Makes an empty message.
     *
     * @param handOver called before the first byte of content leaves; where it says no, none does
     */
    OutgoingMessage(Session session, BooleanSupplier handOver) {
        super(session);
        this.handOver = handOver;
    }

    boolean isHandedOver() {
        return handedOver;
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        if (!handOver.getAsBoolean()) {
            throw new IOException("The letter was claimed by another node meanwhile");
        }
        handedOver = true;
        super.writeTo(out, ignored);
    }
}
