package org.preceptor.web.roster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.preceptor.web.account.Person;

/**
 * What a list would do to a cohort.
 *
 * @param newcomers those whom nobody knows yet; they are added and join
 * @param joining those who are known and join
 * @param already how many are in the cohort
 * @param renamed how many are known by another name than the list gives, which does not change
 * @param changes whose extra time changes
 */
record ImportPlan(
        List<ListedPerson> newcomers,
        List<Person> joining,
        int already,
        int renamed,
        List<TimeChange> changes,
        List<Finding> findings) {

    /** Extra time in per cent that somebody had from a list before, and the one they get; 0 is none. */
    record TimeChange(String email, String name, int before, int after) {}

    ImportPlan {
        newcomers = List.copyOf(newcomers);
        joining = List.copyOf(joining);
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    boolean clean() {
        return findings.isEmpty();
    }

    /** Equal for two plans that do the same to the same people. */
    String fingerprint() {
        var words = new StringBuilder();
        newcomers.forEach(person ->
                words.append(person.email()).append('\t').append(person.name()).append('\n'));
        joining.forEach(person -> words.append(person.id()).append('\n'));
        changes.forEach(change -> words.append(change).append('\n'));
        findings.forEach(finding -> words.append(finding).append('\n'));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(words.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
