namespace Finsam.EndToEnd.Tests.Behörighet;

/// <summary>
/// Who comes in where, as it has been decided: every page and every address of the program × everyone who is logged in, and whoever is not. A new page
/// without a row makes the test say so. An address is tried as it stands; a route with a kod has a row for one's own and one for another's.
/// <para>
/// 200 and so on are the status; <c>in</c> is the way to the login page; an address is where one is led instead. A POST without its antiforgery token is
/// 400 for whoever might have sent it.
/// </para>
/// </summary>
internal static class Sidtabell
{
    /// <summary>The columns: first whoever is not logged in, then the demo's accounts.</summary>
    public static readonly string[] Konton =
    [
        "", "kansli", "forbundschef", "ekonom", "styrelse", "revisor", "insatsansvarig", "styrgruppsordforande", "styrgruppsledamot",
        "lokusordforande", "samverkanskoordinator", "administrator",
    ];

    // Route of the program, address to try, then: ingen | kansli chef ekonom styrelse revisor | ansvarig ordf ledamot | lokusordf koordinator | administratör
    private const string Text =
        """
        GET /                          /                                             in   200 200 200 200 200  200 200 200  200 200  /anvandare
        GET /insatser                  /insatser                                     in   200 200 200 200 200  200 200 200  200 200  403
        GET /insatser/{Kod}            /insatser/vaxtverket                          in   200 200 200 200 200  200 200 200  200 200  403
        GET /insatser/{Kod}            /insatser/reko                                in   200 200 200 200 200  404 404 404  404 404  403
        GET /insatser/{Kod}            /insatser/finns-inte                          in   404 404 404 404 404  404 404 404  404 404  403
        GET /insatser/{Kod}/sammanfattning  /insatser/vaxtverket/sammanfattning?period=2021H1  in   200 200 200 200 200  200 200 200  200 200  403
        GET /insatser/{Kod}/sammanfattning  /insatser/reko/sammanfattning?period=2021H1  in   200 200 200 200 200  404 404 404  404 404  403
        GET /insatser/{kod}/sammanfattning.docx  /insatser/vaxtverket/sammanfattning.docx?period=2021H1  in   200 200 200 200 200  200 200 200  200 200  403
        GET /insatser/{kod}/sammanfattning.docx  /insatser/reko/sammanfattning.docx?period=2021H1  in   200 200 200 200 200  404 404 404  404 404  403
        GET /lokusgrupper/{kod}/sammanfattning.docx  /lokusgrupper/tierp/sammanfattning.docx?period=2021H1  in   200 200 200 200 200  403 403 403  200 200  403
        GET /lokusgrupper/{kod}/sammanfattning.docx  /lokusgrupper/uppsala/sammanfattning.docx?period=2021H1  in   200 200 200 200 200  403 403 403  404 404  403
        GET /insatser/{kod}/sammanfattning.xlsx  /insatser/vaxtverket/sammanfattning.xlsx?period=2021H1  in   200 200 200 200 200  200 200 200  200 200  403
        GET /insatser/{kod}/sammanfattning.xlsx  /insatser/reko/sammanfattning.xlsx?period=2021H1  in   200 200 200 200 200  404 404 404  404 404  403
        GET /lokusgrupper/{kod}/sammanfattning.xlsx  /lokusgrupper/tierp/sammanfattning.xlsx?period=2021H1  in   200 200 200 200 200  403 403 403  200 200  403
        GET /lokusgrupper/{kod}/sammanfattning.xlsx  /lokusgrupper/uppsala/sammanfattning.xlsx?period=2021H1  in   200 200 200 200 200  403 403 403  404 404  403
        GET /lokusgrupper/{Kod}/sammanfattning  /lokusgrupper/tierp/sammanfattning?period=2021H1  in   200 200 200 200 200  403 403 403  200 200  403
        GET /lokusgrupper/{Kod}/sammanfattning  /lokusgrupper/uppsala/sammanfattning?period=2021H1  in   200 200 200 200 200  403 403 403  404 404  403
        GET /indikatorer/import        /indikatorer/import                           in   200 403 403 403 403  403 403 403  403 403  403
        GET /indikatorer/egna          /indikatorer/egna                             in   200 200 200 200 200  200 200 200  200 200  403
        GET /indikatorer/egna/{Nr:int}  /indikatorer/egna/99                         in   404 404 404 404 404  404 404 404  404 404  403
        GET /indikatorer/egna/{nr:int}.docx  /indikatorer/egna/99.docx               in   404 404 404 404 404  404 404 404  404 404  403
        GET /indikatorer/egna/{nr:int}.xlsx  /indikatorer/egna/99.xlsx               in   404 404 404 404 404  404 404 404  404 404  403
        GET /insatser/{Kod}/mal        /insatser/vaxtverket/mal                      in   200 403 403 403 403  200 403 403  403 403  403
        GET /insatser/{Kod}/mal        /insatser/reko/mal                            in   200 403 403 403 403  404 403 403  403 403  403
        GET /deltagare                 /deltagare?period=2021H1                      in   200 200 200 200 200  200 200 200  200 200  403
        GET /insatser/{Kod}/deltagare  /insatser/vaxtverket/deltagare                in   403 403 403 403 403  200 403 403  403 403  403
        GET /insatser/{Kod}/deltagare  /insatser/reko/deltagare                      in   403 403 403 403 403  404 403 403  403 403  403
        GET /insatser/{Kod}/deltagare/nya        /insatser/vaxtverket/deltagare/nya  in   403 403 403 403 403  200 403 403  403 403  403
        GET /insatser/{Kod}/deltagare/uppfoljning  /insatser/vaxtverket/deltagare/uppfoljning  in   403 403 403 403 403  200 403 403  403 403  403
        GET /insatser/{Kod}/deltagare/skattning  /insatser/vaxtverket/deltagare/skattning  in   403 403 403 403 403  200 403 403  403 403  403
        GET /insatser/{Kod}/deltagare/skattning  /insatser/reko/deltagare/skattning  in   403 403 403 403 403  404 403 403  403 403  403
        GET /insatser/{Kod}/deltagare/skattning/formular  /insatser/vaxtverket/deltagare/skattning/formular  in   403 403 403 403 403  200 403 403  403 403  403
        GET /insatser/{Kod}/deltagare/{Id:guid}/skattning  /insatser/vaxtverket/deltagare/00000000-0000-4000-8000-000000000000/skattning  in   403 403 403 403 403  404 403 403  403 403  403
        GET /insatser/{Kod}/deltagare/gallring  /insatser/vaxtverket/deltagare/gallring  in   403 403 403 403 403  200 403 403  403 403  403
        GET /insatser/{Kod}/deltagare/gallring  /insatser/reko/deltagare/gallring  in   403 403 403 403 403  404 403 403  403 403  403
        GET /gallring                  /gallring                                     in   200 200 403 403 403  403 403 403  403 403  403
        GET /insatser/{Kod}/deltagare/{Id:guid}  /insatser/vaxtverket/deltagare/00000000-0000-4000-8000-000000000000  in   403 403 403 403 403  404 403 403  403 403  403
        GET /insatser/{Kod}/deltagare/import     /insatser/vaxtverket/deltagare/import  in   200 403 403 403 403  200 403 403  403 403  403
        GET /insatser/{Kod}/deltagare/import     /insatser/reko/deltagare/import     in   200 403 403 403 403  404 403 403  403 403  403
        GET /insatser/{Kod}/ekonomi    /insatser/vaxtverket/ekonomi                  in   200 200 200 200 200  200 200 200  200 200  403
        GET /insatser/{Kod}/ekonomi    /insatser/reko/ekonomi                        in   200 200 200 200 200  404 404 404  404 404  403
        GET /ekonomi/rekvisitioner     /ekonomi/rekvisitioner                        in   200 200 200 200 200  403 403 403  403 403  403
        GET /ekonomi/rekvisitioner.xlsx  /ekonomi/rekvisitioner.xlsx                 in   200 200 200 200 200  403 403 403  403 403  403
        GET /insatser/{Kod}/kvartalsrapporter/{KvartalText}  /insatser/vaxtverket/kvartalsrapporter/2021Q2  in   200 200 200 200 200  200 200 200  200 200  403
        GET /insatser/{Kod}/kvartalsrapporter/{KvartalText}  /insatser/reko/kvartalsrapporter/2021Q2        in   200 200 200 200 200  404 404 404  404 404  403
        GET /insatser/{Kod}/kvartalsrapporter/{KvartalText}  /insatser/vaxtverket/kvartalsrapporter/2021H1  in   404 404 404 404 404  404 404 404  404 404  403
        GET /verksamhetsoversikt       /verksamhetsoversikt?ar=2021                  in   200 200 200 200 200  403 403 403  403 403  403
        GET /verksamhetsoversikt/{slag}-{ar:int}.docx  /verksamhetsoversikt/helar-2021.docx  in   200 200 200 200 200  403 403 403  403 403  403
        GET /rapportmallar             /rapportmallar                                in   200 200 200 200 200  403 403 403  403 403  403
        GET /insatser/{Kod}/rapporter  /insatser/vaxtverket/rapporter                in   200 200 200 200 200  200 200 200  200 200  403
        GET /insatser/{Kod}/rapporter  /insatser/reko/rapporter                      in   200 200 200 200 200  404 404 404  404 404  403
        GET /insatser/{Kod}/rapporter/{Rapport}  /insatser/vaxtverket/rapporter/helar-2021  in   200 200 200 200 200  200 200 200  200 200  403
        GET /insatser/{Kod}/rapporter/{Rapport}  /insatser/reko/rapporter/helar-2021  in   404 404 404 404 404  404 404 404  404 404  403
        GET /insatser/{kod}/rapporter/{rapport}.docx  /insatser/vaxtverket/rapporter/helar-2021.docx  in   200 404 404 404 404  200 200 200  200 200  403
        GET /insatser/{kod}/rapporter/{rapport}.docx  /insatser/reko/rapporter/helar-2021.docx  in   404 404 404 404 404  404 404 404  404 404  403
        GET /lokusgrupper              /lokusgrupper                                 in   200 200 200 200 200  403 403 403  200 200  403
        GET /lokusgrupper/ataganden    /lokusgrupper/ataganden                       in   200 200 200 200 200  403 403 403  200 200  403
        GET /lokusgrupper/ataganden/lista /lokusgrupper/ataganden/lista              in   200 200 200 200 200  403 403 403  200 200  403
        GET /lokusgrupper/{Kod}/moten  /lokusgrupper/tierp/moten                     in   200 200 200 200 200  403 403 403  200 200  403
        GET /lokusgrupper/{Kod}/moten  /lokusgrupper/uppsala/moten                   in   200 200 200 200 200  403 403 403  404 404  403
        GET /lokusgrupper/{Kod}/moten/{Mote} /lokusgrupper/tierp/moten/tierp-02-03   in   200 200 200 200 200  403 403 403  200 200  403
        GET /lokusgrupper/{Kod}/moten/{Mote} /lokusgrupper/uppsala/moten/uk-02-10    in   200 200 200 200 200  403 403 403  404 404  403
        GET /lokusgrupper/{Kod}/moten/plan /lokusgrupper/tierp/moten/plan            in   200 403 403 403 403  403 403 403  200 200  403
        GET /lokusgrupper/{Kod}/moten/plan /lokusgrupper/uppsala/moten/plan          in   200 403 403 403 403  403 403 403  404 404  403
        GET /lokusgrupper/{kod}/moten.ics /lokusgrupper/tierp/moten.ics?ar=2021      in   200 200 200 200 200  403 403 403  200 200  403
        GET /lokusgrupper/{kod}/moten.ics /lokusgrupper/uppsala/moten.ics?ar=2021    in   200 200 200 200 200  403 403 403  404 404  403
        GET /lokusgrupper/{kod}/moten.ics /lokusgrupper/tierp/moten.ics?ar=igar      in   404 404 404 404 404  403 403 403  404 404  403
        GET /lokusgrupper/{kod}/moten/{mote}/mote.ics /lokusgrupper/tierp/moten/tierp-02-03/mote.ics in   200 200 200 200 200  403 403 403  200 200  403
        GET /lokusgrupper/{kod}/moten/{mote}/mote.ics /lokusgrupper/uppsala/moten/uk-02-10/mote.ics  in   200 200 200 200 200  403 403 403  404 404  403
        GET /lokusgrupper/{Kod}/ledamoter /lokusgrupper/tierp/ledamoter              in   200 200 200 200 200  403 403 403  200 200  403
        GET /lokusgrupper/{Kod}/ledamoter /lokusgrupper/uppsala/ledamoter            in   200 200 200 200 200  403 403 403  404 404  403
        GET /lokusgrupper/{Kod}        /lokusgrupper/tierp                           in   200 200 200 200 200  403 403 403  200 200  403
        GET /lokusgrupper/{Kod}        /lokusgrupper/uppsala                         in   200 200 200 200 200  403 403 403  404 404  403
        GET /styrgrupper               /styrgrupper                                  in   200 200 200 200 200  200 200 200  200 200  403
        GET /styrgrupper/{Kod}         /styrgrupper/styrgrupp-vaxtverket             in   200 200 200 200 200  200 200 200  200 200  403
        GET /styrgrupper/{Kod}         /styrgrupper/samordnad-styrgrupp-norra-lanet  in   200 200 200 200 200  404 404 404  200 200  403
        GET /styrgrupper/{Kod}/moten   /styrgrupper/styrgrupp-vaxtverket/moten                 in   200 200 200 200 200  200 200 200  200 200  403
        GET /styrgrupper/{Kod}/moten   /styrgrupper/lokus-uppsala/moten              in   200 200 200 200 200  404 404 404  404 404  403
        GET /styrgrupper/{Kod}/moten/plan /styrgrupper/styrgrupp-vaxtverket/moten/plan         in   200 403 403 403 403  200 200 403  200 200  403
        GET /styrgrupper/{Kod}/moten/plan /styrgrupper/lokus-uppsala/moten/plan      in   200 403 403 403 403  404 404 403  404 404  403
        GET /styrgrupper/{Kod}/moten/{Mote} /styrgrupper/styrgrupp-vaxtverket/moten/finns-ej   in   404 404 404 404 404  404 404 404  404 404  403
        GET /styrgrupper/{kod}/moten.ics /styrgrupper/styrgrupp-vaxtverket/moten.ics?ar=2021   in   200 200 200 200 200  200 200 200  200 200  403
        GET /styrgrupper/{kod}/moten.ics /styrgrupper/lokus-uppsala/moten.ics?ar=2021 in  200 200 200 200 200  404 404 404  404 404  403
        GET /styrgrupper/{kod}/moten/{mote}/mote.ics /styrgrupper/styrgrupp-vaxtverket/moten/finns-ej/mote.ics in  404 404 404 404 404  404 404 404  404 404  403
        GET /styrgrupper/{Kod}         /styrgrupper/lokus-uppsala                    in   200 200 200 200 200  404 404 404  404 404  403
        GET /pm                        /pm                                           in   200 200 200 200 200  403 403 403  403 403  403
        GET /pm/{PeriodText}           /pm/2021H1                                    in   200 200 200 200 200  403 403 403  403 403  403
        GET /pm/{period}.xlsx          /pm/2021H1.xlsx                               in   200 200 200 200 200  403 403 403  403 403  403
        GET /pm/{period}.json          /pm/2021H1.json                               in   200 200 200 200 200  403 403 403  403 403  403
        GET /pm/{period}.docx          /pm/2021H1.docx                               in   200 200 200 200 200  403 403 403  403 403  403
        GET /pm/{period}.docx          /pm/2021X.docx                                in   404 404 404 404 404  403 403 403  403 403  403
        GET /arkiv                     /arkiv                                        in   200 200 200 200 200  200 200 200  200 200  403
        GET /arkiv/{år:int}.zip        /arkiv/1950.zip                               in   404 404 404 404 404  403 403 403  403 403  403
        GET /arkiv/{handling:guid}.pdf   /arkiv/00000000-0000-4000-8000-000000000000.pdf   in   404 404 404 404 404  404 404 404  404 404  403
        GET /arkiv/{handling:guid}.docx  /arkiv/00000000-0000-4000-8000-000000000000.docx  in   404 404 404 404 404  404 404 404  404 404  403
        GET /ekonomi/beslutsutrymme    /ekonomi/beslutsutrymme                       in   200 200 200 200 200  403 403 403  403 403  403
        GET /ekonomi                   /ekonomi                                      in   200 200 200 200 200  403 403 403  403 403  403
        GET /indikatorer               /indikatorer                                  in   200 200 200 200 200  200 200 200  200 200  403
        GET /indikatorer/{Nummer}      /indikatorer/7                                in   200 200 200 200 200  200 200 200  200 200  403
        GET /indikatorer/{Nummer}      /indikatorer/16                               in   404 404 404 404 404  404 404 404  404 404  403
        GET /indikatorer.docx          /indikatorer.docx                             in   200 200 200 200 200  200 200 200  200 200  403
        GET /indikatorer.xlsx          /indikatorer.xlsx?insats=reko                 in   200 200 200 200 200  404 404 404  404 404  403
        GET /indikatorer/{nr:int}.docx  /indikatorer/7.docx                          in   200 200 200 200 200  200 200 200  200 200  403
        GET /indikatorer/{nr:int}.xlsx  /indikatorer/7.xlsx                          in   200 200 200 200 200  200 200 200  200 200  403
        GET /deltagare.xlsx            /deltagare.xlsx?period=2021H1                 in   200 200 200 200 200  200 200 200  200 200  403
        GET /deltagare.xlsx            /deltagare.xlsx?period=igar                   in   404 404 404 404 404  404 404 404  404 404  403
        GET /ekonomi.xlsx              /ekonomi.xlsx                                 in   200 200 200 200 200  403 403 403  403 403  403
        GET /ekonomi/avstamning        /ekonomi/avstamning                           in   200 200 200 200 200  403 403 403  403 403  403
        GET /ekonomi/bokforing         /ekonomi/bokforing                            in   200 403 200 403 403  403 403 403  403 403  403
        GET /ekonomi/beslutsutrymme.xlsx  /ekonomi/beslutsutrymme.xlsx               in   200 200 200 200 200  403 403 403  403 403  403
        GET /insatser/{Kod}/avvikelse  /insatser/vaxtverket/avvikelse                in   200 403 403 403 403  200 200 200  403 403  403
        GET /insatser/{Kod}/avvikelse  /insatser/bryggan/avvikelse                   in   200 403 403 403 403  404 404 404  403 403  403
        GET /beslut                    /beslut                                       in   200 200 200 403 403  403 403 403  403 403  403
        GET /insatser/{kod}/ekonomi.xlsx  /insatser/vaxtverket/ekonomi.xlsx           in   200 200 200 200 200  200 200 200  200 200  403
        GET /insatser/{kod}/ekonomi.xlsx  /insatser/reko/ekonomi.xlsx                 in   200 200 200 200 200  404 404 404  404 404  403
        GET /avvikelser.xlsx           /avvikelser.xlsx                              in   200 200 200 200 200  200 200 200  200 200  403
        GET /avvikelser                /avvikelser                                   in   200 200 200 200 200  200 200 200  200 200  403
        GET /lokusgrupper/{Kod}/visa   /lokusgrupper/tierp/visa                      in   200 200 200 200 200  403 403 403  200 200  403
        GET /lokusgrupper/{Kod}/visa   /lokusgrupper/uppsala/visa                    in   200 200 200 200 200  403 403 403  404 404  403
        GET /lokusgrupper/ataganden.xlsx  /lokusgrupper/ataganden.xlsx?ar=2021       in   200 200 200 200 200  403 403 403  200 200  403
        GET /lokusgrupper/{Kod}/lotsarenden  /lokusgrupper/tierp/lotsarenden         in   200 200 200 200 200  403 403 403  200 200  403
        GET /lokusgrupper/{Kod}/lotsarenden  /lokusgrupper/uppsala/lotsarenden       in   200 200 200 200 200  403 403 403  404 404  403
        GET /lokusgrupper/{kod}/lotsarenden.xlsx  /lokusgrupper/tierp/lotsarenden.xlsx  in  200 200 200 200 200  403 403 403  200 200  403
        GET /lokusgrupper/{kod}/lotsarenden.xlsx  /lokusgrupper/uppsala/lotsarenden.xlsx  in  200 200 200 200 200  403 403 403  404 404  403
        GET /styrkort                  /styrkort?ar=2021                             in   200 200 200 200 200  200 200 200  200 200  403
        GET /styrkort/{År:int}         /styrkort/2021                                in   200 200 200 200 200  200 200 200  200 200  403
        GET /styrkort/{År:int}         /styrkort/1999                                in   404 404 404 404 404  404 404 404  404 404  403
        GET /styrkort/{År:int}/{Insats}  /styrkort/2021/vaxtverket                   in   200 200 200 200 200  200 200 200  200 200  403
        GET /styrkort/{År:int}/{Insats}  /styrkort/2015/arbetsmarknadstorget         in   200 200 200 200 200  404 404 404  404 404  403
        GET /styrkort/{ar:int}.docx    /styrkort/2021.docx                           in   200 200 200 200 200  200 200 200  200 200  403
        GET /styrkort/{ar:int}.xlsx    /styrkort/2021.xlsx                           in   200 200 200 200 200  200 200 200  200 200  403
        GET /styrkort/{ar:int}/{kod}.docx  /styrkort/2015/arbetsmarknadstorget.docx  in   200 200 200 200 200  404 404 404  404 404  403
        GET /styrkort/{ar:int}/{kod}.xlsx  /styrkort/2015/arbetsmarknadstorget.xlsx  in   200 200 200 200 200  404 404 404  404 404  403
        GET /kompetens                 /kompetens?ar=2021                            in   200 200 200 200 200  200 200 200  200 200  403
        GET /kompetens/{ar:int}.xlsx   /kompetens/2021.xlsx                          in   200 200 200 200 200  200 200 200  200 200  403
        GET /enkater                   /enkater                                      in   200 200 403 403 403  403 403 403  403 403  403
        GET /enkater/{Id:guid}         /enkater/00000000-0000-4000-8000-000000000000  in   404 404 403 403 403  403 403 403  403 403  403
        GET /enkater/papper/{Del:guid}  /enkater/papper/00000000-0000-4000-8000-000000000000  in   404 403 403 403 403  403 403 403  403 403  403
        GET /enkater/inmatning/{Del:guid}  /enkater/inmatning/00000000-0000-4000-8000-000000000000  in   404 403 403 403 403  403 403 403  403 403  403
        GET /enkater/sprak             /enkater/sprak                                in   200 200 403 403 403  403 403 403  403 403  403
        GET /enkater/sprak/mall.json   /enkater/sprak/mall.json                      in   200 200 403 403 403  403 403 403  403 403  403
        GET /enkater/sprak/visa        /enkater/sprak/visa?sprak=ar&formular=deltagare_under  in   200 200 403 403 403  403 403 403  403 403  403
        GET /e/                        /e                                            200  200 200 200 200 200  200 200 200  200 200  200
        POST /e/                       /e                                            404  404 404 404 404 404  404 404 404  404 404  404
        GET /e/{lank}                  /e/fel                                        404  404 404 404 404 404  404 404 404  404 404  404
        POST /e/{lank}                 /e/fel                                        404  404 404 404 404 404  404 404 404  404 404  404
        GET /larandebibliotek          /larandebibliotek                             in   200 200 200 200 200  200 200 200  200 200  403
        GET /larandebibliotek.xlsx     /larandebibliotek.xlsx                        in   200 200 200 200 200  200 200 200  200 200  403
        GET /avvikelser/{Nummer:int}   /avvikelser/1                                 in   200 200 200 404 200  200 200 200  200 200  403
        GET /avvikelser/{Nummer:int}   /avvikelser/4                                 in   200 200 200 200 200  404 404 404  404 404  403
        GET /avvikelser/{nummer:int}/filer/{fil:guid}  /avvikelser/1/filer/00000000-0000-0000-0000-000000000001  in  404 404 404 404 404  404 404 404  404 404  403
        GET /uppgifter                 /uppgifter                                    in   200 200 200 200 200  200 200 200  200 200  200
        GET /kvartalsrapporter         /kvartalsrapporter                            in   200 200 200 200 200  403 403 403  403 403  403
        GET /kvartalsrapporter/utskick  /kvartalsrapporter/utskick                   in   200 200 403 403 403  403 403 403  403 403  403
        GET /kalender/{hemlighet}.ics  /kalender/fel.ics                            404  404 404 404 404 404  404 404 404  404 404  404
        GET /import                    /import                                       in   200 200 403 403 403  403 403 403  403 403  403
        POST /import/filer             /import/filer                                 in   400 403 403 403 403  403 403 403  403 403  403
        GET /import/{jobb:guid}/fel.csv  /import/00000000-0000-0000-0000-000000000001/fel.csv  in  404 403 403 403 403  403 403 403  403 403  403
        GET /export/finsam.zip         /export/finsam.zip                            in   200 200 403 403 403  403 403 403  403 403  403
        GET /export/finsam.xlsx        /export/finsam.xlsx                           in   200 200 403 403 403  403 403 403  403 403  403
        GET /anvandare                 /anvandare                                    in   200 200 403 403 200  403 403 403  403 403  200
        GET /anvandare/ny              /anvandare/ny                                 in   403 403 403 403 403  403 403 403  403 403  200
        GET /anvandare/{Id:guid}       /anvandare/00000000-0000-0000-0000-000000000001  in  404 404 403 403 404  403 403 403  403 403  404
        GET /installningar             /installningar                               in   200 200 403 403 200  403 403 403  403 403  200
        GET /historik                  /historik                                    in   200 200 403 403 200  403 403 403  403 403  200
        GET /historik/lasningar        /historik/lasningar                          in   403 200 403 403 200  200 403 403  403 403  403
        GET /logotyp/{summa}           /logotyp/finns-inte                          404  404 404 404 404 404  404 404 404  404 404  404
        GET /mitt-konto                /mitt-konto                                  in   200 200 200 200 200  200 200 200  200 200  200
        GET /mitt-konto/losenord       /mitt-konto/losenord                         in   200 200 200 200 200  200 200 200  200 200  200
        GET /mitt-konto/tvasteg        /mitt-konto/tvasteg                          in   200 200 200 200 200  200 200 200  200 200  200
        GET /mitt-konto/passnycklar    /mitt-konto/passnycklar                      in   200 200 200 200 200  200 200 200  200 200  200
        GET /inbjudan/{Nyckel}         /inbjudan/fel                                 200  200 200 200 200 200  200 200 200  200 200  200
        GET /tillganglighet            /tillganglighet                               200  200 200 200 200 200  200 200 200  200 200  200
        GET /logga-in                  /logga-in                                     200  200 200 200 200 200  200 200 200  200 200  200
        GET /finns-inte                /finns-inte                                   200  200 200 200 200 200  200 200 200  200 200  200
        GET /fel                       /fel                                          200  200 200 200 200 200  200 200 200  200 200  200
        GET /status/{Kod:int}          /status/403                                   200  200 200 200 200 200  200 200 200  200 200  200
        GET /halsa                     /halsa                                        200  200 200 200 200 200  200 200 200  200 200  200
        GET /halsa/lever               /halsa/lever                                  200  200 200 200 200 200  200 200 200  200 200  200
        POST /konto/logga-in           /konto/logga-in                               400  400 400 400 400 400  400 400 400  400 400  400
        POST /konto/demo               /konto/demo                                   400  400 400 400 400 400  400 400 400  400 400  400
        GET /logga-in/kod              /logga-in/kod                                200  200 200 200 200 200  200 200 200  200 200  200
        POST /konto/kod                /konto/kod                                   400  400 400 400 400 400  400 400 400  400 400  400
        POST /konto/aterstallningskod  /konto/aterstallningskod                     400  400 400 400 400 400  400 400 400  400 400  400
        POST /konto/passnyckel         /konto/passnyckel                            400  400 400 400 400 400  400 400 400  400 400  400
        POST /konto/passnyckel/val     /konto/passnyckel/val                        400  400 400 400 400 400  400 400 400  400 400  400
        POST /konto/ny-passnyckel/val  /konto/ny-passnyckel/val                     in   400 400 400 400 400  400 400 400  400 400  400
        POST /logga-ut                 /logga-ut                                     in   400 400 400 400 400  400 400 400  400 400  400
        """;

    /// <summary>The rows.</summary>
    public static IReadOnlyList<Sidrad> Rader { get; } = [.. Text.Split('\n').Select(Läs)];

    private static Sidrad Läs(string rad)
    {
        var delar = rad.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return delar.Length == Konton.Length + 3
            ? new(delar[0], delar[1], delar[2], delar[3..])
            : throw new FormatException($"The row \"{rad}\" must have a method, a route, an address and {Konton.Length} answers.");
    }
}

/// <summary>One row.</summary>
/// <param name="Metod">GET or POST.</param>
/// <param name="Väg">The route.</param>
/// <param name="Adress">An address of it.</param>
/// <param name="Svar">What each of <see cref="Sidtabell.Konton"/> gets.</param>
internal sealed record Sidrad(string Metod, string Väg, string Adress, string[] Svar);
