package org.preceptor.web.roster;

import org.preceptor.web.page.Pages;
import org.preceptor.web.page.SearchText;
import org.springframework.web.util.UriComponentsBuilder;

/** What the list of members is asked for. */
record MemberSearch(String q, String page) {

    static final MemberSearch EVERYBODY = new MemberSearch("", "");

    MemberSearch {
        q = SearchText.tidy(q);
    }

    int number() {
        return Pages.number(page);
    }

    /** The address of another page of the same list. */
    String at(String cohort, int number) {
        var address = UriComponentsBuilder.fromPath(cohort).queryParam("page", number);
        return q.isEmpty()
                ? address.toUriString()
                : address.queryParam("q", "{q}").encode().buildAndExpand(q).toUriString();
    }
}
