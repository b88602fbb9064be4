package org.preceptor.web.page;

import java.time.Duration;
import java.util.List;
import org.preceptor.web.templates.StaticTemplates;
import org.preceptor.web.templates.Templates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Wires templates, page frames and static files into Spring MVC. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    private static final CacheControl ONE_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final ObjectProvider<ResourceUrlProvider> addresses;

    PageConfiguration(ObjectProvider<ResourceUrlProvider> addresses) {
        this.addresses = addresses;
    }

    @Bean
    static Templates templates() {
        return new StaticTemplates();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ChromeArguments(this::address));
    }

    /** Serves each file under an address that holds its hash, so that browsers may keep it for a year. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (var folder : List.of("css", "js", "images")) {
            registry.addResourceHandler("/" + folder + "/**")
                    .addResourceLocations("classpath:/static/" + folder + "/")
                    .setCacheControl(ONE_YEAR)
                    .resourceChain(true)
                    .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        }
        // The address of a library holds its version, which the locator on the class path fills in.
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(ONE_YEAR)
                .resourceChain(true);
    }

    private String address(String path) {
        var address = addresses.getObject().getForLookupPath(path);
        if (address == null) {
            throw new IllegalArgumentException("There is no static file %s".formatted(path));
        }
        return address;
    }
}
