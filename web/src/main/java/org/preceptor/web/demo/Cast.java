package org.preceptor.web.demo;

import java.util.List;
import org.preceptor.core.person.Role;
import org.preceptor.web.demo.Part.Finishes;
import org.preceptor.web.demo.Part.NeverStarts;
import org.preceptor.web.demo.Part.Stops;

/** The invented people of the simulation; together they show every state a cohort can be in. */
final class Cast {

    /** Those who learn with the demo trainee. */
    static final List<Actor> AUTUMN_INTAKE = List.of(
            new Actor("Amara Nwosu", 1.1, 1, 13, new Finishes(3, true)),
            new Actor("Tomasz Zieliński", 0.2, 2, 20, new Finishes(3, true)),
            new Actor("Leila Haddad", -0.3, 3, 22, new Finishes(3, true)),
            new Actor("Oluwaseun Bello", -2.6, 1, 17, new Finishes(3, false)),
            new Actor("Chloé Fontaine", 0.6, 2, 15, new Finishes(3, true)),
            new Actor("Hiroshi Tanaka", 0.9, 4, 25, new Finishes(3, false)),
            new Actor("Grace Mbeki", -0.1, 5, 31, new Stops(0.6)),
            new Actor("Rasmus Eklund", 0.0, 0, 0, new NeverStarts()),
            new Actor("Priya Raghunathan", 1.5, 1, 8, new Finishes(3, true)),
            new Actor("Daniel O’Connell", -0.6, 6, 27, new Finishes(3, true)),
            new Actor("Fatima Zahra Idrissi", 0.4, 2, 24, new Finishes(3, true)),
            new Actor("Mateo Quispe", -2.4, 3, 24, new Finishes(2, false)),
            new Actor("Ingrid Solheim", 0.3, 8, 33, new Stops(0.8)),
            new Actor("Yusuf Demir", -0.4, 4, 12, new Stops(0.35)),
            new Actor("Nomvula Dlamini", 0.7, 3, 19, new Finishes(3, true)),
            new Actor("Ewan MacAllister", 0.0, 0, 0, new NeverStarts()),
            new Actor("Sofia Papadaki", -0.9, 2, 23, new Finishes(3, true)),
            new Actor("Arjun Mehta", 0.1, 10, 34, new Stops(0.45)),
            new Actor("Beatriz Carvalho", -1.9, 5, 29, new Finishes(1, false)),
            new Actor("Linh Tran", 0.8, 7, 28, new Finishes(3, true)),
            new Actor("Kofi Asante", -0.7, 6, 14, new Stops(0.0)),
            new Actor("Rebecca Stein", 0.5, 9, 26, new Finishes(3, false)),
            new Actor("Mihai Popescu", -0.2, 20, 34, new Stops(0.3)));

    /** Those who learn with somebody else. */
    static final List<Actor> EVENING_GROUP = List.of(
            new Actor("Esther Kamau", 0.4, 2, 18, new Finishes(3, true)),
            new Actor("Jonas Brandt", -0.5, 4, 21, new Finishes(3, true)),
            new Actor("Mariam Sesay", 0.0, 0, 0, new NeverStarts()),
            new Actor("Pavel Novotný", 0.2, 6, 30, new Stops(0.5)),
            new Actor("Aoife Brennan", 0.9, 3, 16, new Finishes(3, true)));

    /** Who teaches them. */
    static final DemoPerson EVENING_INSTRUCTOR = DemoPerson.simulated("Dr Carmen Ibáñez", Role.INSTRUCTOR);

    private Cast() {}

    static int size() {
        return AUTUMN_INTAKE.size() + EVENING_GROUP.size() + 1;
    }
}
