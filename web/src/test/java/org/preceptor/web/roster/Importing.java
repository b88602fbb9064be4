package org.preceptor.web.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.regex.Pattern;
import org.preceptor.web.As;
import org.preceptor.web.Forms;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Imports lists into a cohort by the forms of its pages. */
record Importing(Forms forms, String address) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Pattern DRAFT = Pattern.compile("name=\"draft\" value=\"([^\"]+)\"");

    MvcTestResult paste(String text) {
        return forms.mvc()
                .post()
                .uri(address + "/import")
                .multipart()
                .param("text", text)
                .with(As.member(forms.member()))
                .with(csrf())
                .exchange();
    }

    MvcTestResult upload(byte[] bytes) {
        return forms.mvc()
                .post()
                .uri(address + "/import")
                .multipart()
                .file(new MockMultipartFile("file", "list.csv", "text/csv", bytes))
                .with(As.member(forms.member()))
                .with(csrf())
                .exchange();
    }

    MvcTestResult confirm(String draft) {
        return forms.post(address + "/import/confirmation", "draft", draft);
    }

    /** Where it is shown how far an import is that takes longer. */
    String progressOf(MvcTestResult sent) {
        assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
        String progress = sent.getResponse().getRedirectedUrl();
        assertThat(progress).startsWith(address + "/import/");
        return progress;
    }

    void awaitWords(String progress, String words) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String page = forms.page(progress);
        while (!page.contains(words) && System.nanoTime() < end) {
            page = forms.page(progress);
        }
        assertThat(page).contains(words);
    }

    MvcTestResult awaitEnd(String progress) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        MvcTestResult found = forms.get(progress);
        while (found.getResponse().getStatus() == HttpStatus.OK.value() && System.nanoTime() < end) {
            found = forms.get(progress);
        }
        assertThat(found).hasStatus(HttpStatus.SEE_OTHER);
        return found;
    }

    /** Asks as a page does that is there already. */
    MvcTestResult poll(String progress) {
        return forms.mvc()
                .get()
                .uri(progress)
                .header("HX-Request", "true")
                .with(As.member(forms.member()))
                .exchange();
    }

    /** The name under which a list that was checked can be confirmed. */
    static String draft(MvcTestResult sent) throws Exception {
        return draft(sent.getResponse().getContentAsString());
    }

    static String draft(String page) {
        var field = DRAFT.matcher(page);
        assertThat(field.find()).isTrue();
        return field.group(1);
    }
}
