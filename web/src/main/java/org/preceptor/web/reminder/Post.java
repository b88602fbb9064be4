package org.preceptor.web.reminder;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.web.security.BaseUrl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server, where one is configured by {@code SPRING_MAIL_HOST}. */
@Component
class Post {

    private static final int MOST = 500;
    private static final Pattern REFUSAL = Pattern.compile("[45]\\d\\d\\b");

    private final @Nullable JavaMailSender sender;
    private final String from;
    private final BaseUrl base;
    private final LetterWriter writer;
    private final StopLinks stops;
    private final Clock clock;

    Post(
            ObjectProvider<JavaMailSender> senders,
            PostSettings settings,
            LetterWriter writer,
            StopLinks stops,
            Clock clock) {
        this.sender = settings.host().isBlank() ? null : senders.getIfAvailable();
        this.from = settings.from();
        this.base = settings.base();
        this.writer = writer;
        this.stops = stops;
        this.clock = clock;
    }

    boolean isOpen() {
        return sender != null;
    }

    /**
     * Sends a letter.
     *
     * @param handOver called before its first byte leaves; where it says no, nothing is sent
     */
    Delivery send(Claimed letter, BooleanSupplier handOver) {
        if (sender == null) {
            return new Delivery.Refused("No mail server is configured.");
        }
        OutgoingMessage message = new OutgoingMessage(sender.createMimeMessage().getSession(), handOver);
        try {
            fill(message, letter);
            sender.send(message);
            return new Delivery.Sent();
        } catch (MailException broken) {
            Exception cause = cause(broken);
            return message.isHandedOver() && !isRefusal(cause)
                    ? new Delivery.Uncertain(words(cause))
                    : new Delivery.Refused(words(cause));
        } catch (MessagingException | UnsupportedEncodingException impossible) {
            return new Delivery.Refused(words(impossible));
        }
    }

    private void fill(OutgoingMessage message, Claimed letter) throws MessagingException, UnsupportedEncodingException {
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(from, "Preceptor");
        helper.setTo(letter.email());
        helper.setSubject(letter.subject());
        helper.setText(writer.complete(letter.body(), letter.person()));
        helper.setSentDate(Date.from(clock.instant()));
        message.setHeader(
                "Message-ID", "<%s@%s>".formatted(letter.id(), base.uri().getHost()));
        message.setHeader("Auto-Submitted", "auto-generated");
        // RFC 8058: a mail program may stop reminders with one click.
        message.setHeader("List-Unsubscribe", "<%s>".formatted(base.of(stops.path(letter.person()))));
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    /** What the mail server said to the one message, where it came that far. */
    private static Exception cause(MailException broken) {
        return broken instanceof MailSendException failed && failed.getMessageExceptions().length > 0
                ? failed.getMessageExceptions()[0]
                : broken;
    }

    /** Whether the server said no, which starts with a code (RFC 5321, section 4.2); a connection that ended says nothing. */
    private static boolean isRefusal(Exception cause) {
        return cause instanceof SendFailedException
                && REFUSAL.matcher(String.valueOf(cause.getMessage())).lookingAt();
    }

    /** What it says and what caused it, such as "Invalid Addresses: 550 no such mailbox". */
    private static String words(Exception problem) {
        String words = Stream.iterate((Throwable) problem, Objects::nonNull, Throwable::getCause)
                .map(cause -> String.valueOf(cause.getMessage()).strip())
                .distinct()
                .collect(Collectors.joining(": "));
        return words.length() > MOST ? words.substring(0, MOST) : words;
    }
}
