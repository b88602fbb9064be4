package org.preceptor.web.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.preceptor.web.Forms;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Follows the links of somebody's pages from one on, as far as they lie beneath it; the files they lead to are left out. */
record Walk(Forms visitor, String start) {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)");
    private static final Pattern FORM = Pattern.compile("<form [^>]*method=\"post\" action=\"([^\"]+)\"");

    /** Where the forms of each page are sent. */
    Map<String, Set<String>> forms() throws Exception {
        Map<String, Set<String>> forms = new TreeMap<>();
        Deque<String> ahead = new ArrayDeque<>(Set.of(start));
        while (!ahead.isEmpty()) {
            String address = ahead.pop();
            if (forms.containsKey(address)) {
                continue;
            }
            MvcTestResult found = visitor.get(address);
            assertThat(found).as(address).hasStatus(HttpStatus.OK);
            String page = found.getResponse().getContentAsString();
            forms.put(address, addresses(FORM, page));
            addresses(LINK, page).stream().filter(Walk::isPage).forEach(ahead::push);
        }
        return forms;
    }

    private Set<String> addresses(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map(match -> match.group(1).replace("&amp;", "&"))
                .filter(address -> address.startsWith(start))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of all that an address may ask for, only the person leads to another page and not to the same one sorted otherwise. */
    private static boolean isPage(String address) {
        return !address.matches(".*\\.(csv|xlsx)") && (!address.contains("?") || address.contains("?person="));
    }
}
