package org.preceptor.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.preceptor.web.security.Member;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Asks for pages and sends forms as a member, in the fewest words. */
public record Forms(MockMvcTester mvc, Member member) {

    public MvcTestResult get(String address, Object... variables) {
        return mvc.get().uri(address, variables).with(As.member(member)).exchange();
    }

    public String page(String address, Object... variables) throws Exception {
        return get(address, variables).getResponse().getContentAsString();
    }

    /** Sends a form whose fields and values follow one another. */
    public MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).with(As.member(member)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    /** The page that a form leads to, with what is said on it once. */
    public String after(MvcTestResult sent) throws Exception {
        return mvc.get()
                .uri(sent.getResponse().getRedirectedUrl())
                .with(As.member(member))
                .cookie(sent.getResponse().getCookies())
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
