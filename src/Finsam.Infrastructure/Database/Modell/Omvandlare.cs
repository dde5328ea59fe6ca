using Finsam.Application.Förbund;
using Finsam.Domain.Arkiv;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Gallring;
using Finsam.Domain.Deltagare.Skattning;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Indikatorer.Egna;
using Finsam.Domain.Insatser;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Kompetens;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Lärdomar;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Lokusgrupper.Åtaganden;
using Finsam.Domain.Lokusgrupper.Lotsärenden;
using Finsam.Domain.Översikt;
using Finsam.Domain.Rapporter;
using Finsam.Domain.Styrgrupper;
using Finsam.Domain.Styrkorten;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Finsam.Infrastructure.Database.Modell;

/// <summary>How domain types are kept: ids as uuid, closed sets as their codes, a quarter as its first day.</summary>
internal static class Omvandlare
{
    public static void Registrera(ModelConfigurationBuilder modell)
    {
        modell.Properties<InsatsId>().HaveConversion<InsatsIdOmvandlare>();
        modell.Properties<EnkätomgångId>().HaveConversion<EnkätomgångIdOmvandlare>();
        modell.Properties<EnkätdelId>().HaveConversion<EnkätdelIdOmvandlare>();
        modell.Properties<EnkätmottagareId>().HaveConversion<EnkätmottagareIdOmvandlare>();
        modell.Properties<EnkätutskickId>().HaveConversion<EnkätutskickIdOmvandlare>();
        modell.Properties<EnkätschemaId>().HaveConversion<EnkätschemaIdOmvandlare>();
        modell.Properties<Enkätläge>().HaveConversion<KodOmvandlare<Enkätläge>>();
        modell.Properties<Enkättakt>().HaveConversion<KodOmvandlare<Enkättakt>>();
        modell.Properties<Skrivriktning>().HaveConversion<KodOmvandlare<Skrivriktning>>();
        modell.Properties<LotsärendeId>().HaveConversion<LotsärendeIdOmvandlare>();
        modell.Properties<AktualiseradeId>().HaveConversion<AktualiseradeIdOmvandlare>();
        modell.Properties<StyrkortId>().HaveConversion<StyrkortIdOmvandlare>();
        modell.Properties<Importslag>().HaveConversion<KodOmvandlare<Importslag>>();
        modell.Properties<EgenIndikatorId>().HaveConversion<EgenIndikatorIdOmvandlare>();
        modell.Properties<EgetvärdeId>().HaveConversion<EgetvärdeIdOmvandlare>();
        modell.Properties<Indikatortyp>().HaveConversion<KodOmvandlare<Indikatortyp>>();
        modell.Properties<Indikatornivå>().HaveConversion<KodOmvandlare<Indikatornivå>>();
        modell.Properties<Egenenhet>().HaveConversion<KodOmvandlare<Egenenhet>>();
        modell.Properties<KompetensaktivitetId>().HaveConversion<KompetensaktivitetIdOmvandlare>();
        modell.Properties<LärdomId>().HaveConversion<LärdomIdOmvandlare>();
        modell.Properties<Lärdomsslag>().HaveConversion<KodOmvandlare<Lärdomsslag>>();
        modell.Properties<InsatsrapportId>().HaveConversion<InsatsrapportIdOmvandlare>();
        modell.Properties<Insatsrapportslag>().HaveConversion<KodOmvandlare<Insatsrapportslag>>();
        modell.Properties<Insatsrapportstatus>().HaveConversion<KodOmvandlare<Insatsrapportstatus>>();
        modell.Properties<Rapportbilaga>().HaveConversion<KodOmvandlare<Rapportbilaga>>();
        modell.Properties<Insatsrapportbild>().HaveConversion<Rapportjson<Insatsrapportbild>>().HaveColumnType("jsonb");
        modell.Properties<Mallslag>().HaveConversion<KodOmvandlare<Mallslag>>();
        modell.Properties<LokusgruppId>().HaveConversion<LokusgruppIdOmvandlare>();
        modell.Properties<KvartalsrapportId>().HaveConversion<KvartalsrapportIdOmvandlare>();
        modell.Properties<InsatsmålId>().HaveConversion<InsatsmålIdOmvandlare>();
        modell.Properties<Insatsmålnivå>().HaveConversion<KodOmvandlare<Insatsmålnivå>>();
        modell.Properties<Målslag>().HaveConversion<KodOmvandlare<Målslag>>();
        modell.Properties<Målutfall>().HaveConversion<KodOmvandlare<Målutfall>>();
        modell.Properties<DeltagareId>().HaveConversion<DeltagareIdOmvandlare>();
        modell.Properties<UppföljningId>().HaveConversion<UppföljningIdOmvandlare>();
        modell.Properties<Uppföljningsresultat>().HaveConversion<KodOmvandlare<Uppföljningsresultat>>();
        modell.Properties<LokusledamotId>().HaveConversion<LokusledamotIdOmvandlare>();
        modell.Properties<MötesbeslutId>().HaveConversion<MötesbeslutIdOmvandlare>();
        modell.Properties<Dagordning>().HaveConversion<Jsonvärde<Dagordning>>().HaveColumnType("jsonb");
        modell.Properties<Lokusroll>().HaveConversion<KodOmvandlare<Lokusroll>>();
        modell.Properties<Mötestyp>().HaveConversion<KodOmvandlare<Mötestyp>>();
        modell.Properties<Åtagandekod>().HaveConversion<KodOmvandlare<Åtagandekod>>();
        modell.Properties<GallringsradId>().HaveConversion<GallringsradIdOmvandlare>();
        modell.Properties<Gallringsfacett>().HaveConversion<KodOmvandlare<Gallringsfacett>>();
        modell.Properties<RiksvärdeId>().HaveConversion<RiksvärdeIdOmvandlare>();
        modell.Properties<SkattningsformulärId>().HaveConversion<SkattningsformulärIdOmvandlare>();
        modell.Properties<SjälvskattningId>().HaveConversion<SjälvskattningIdOmvandlare>();
        modell.Properties<GallringsbeslutId>().HaveConversion<GallringsbeslutIdOmvandlare>();
        modell.Properties<Gallringsgrund>().HaveConversion<KodOmvandlare<Gallringsgrund>>();
        modell.Properties<AnonymtAntalId>().HaveConversion<AnonymtAntalIdOmvandlare>();
        modell.Properties<Kön>().HaveConversion<KodOmvandlare<Kön>>();
        modell.Properties<Åldersgrupp>().HaveConversion<KodOmvandlare<Åldersgrupp>>();
        modell.Properties<Försörjning>().HaveConversion<KodOmvandlare<Försörjning>>();
        modell.Properties<Sysselsättning>().HaveConversion<KodOmvandlare<Sysselsättning>>();
        modell.Properties<Utbildning>().HaveConversion<KodOmvandlare<Utbildning>>();
        modell.Properties<TidIOffentligFörsörjning>().HaveConversion<KodOmvandlare<TidIOffentligFörsörjning>>();
        modell.Properties<RemitterandePart>().HaveConversion<KodOmvandlare<RemitterandePart>>();
        modell.Properties<Importkoppling>().HaveConversion<Jsonvärde<Importkoppling>>().HaveColumnType("jsonb");
        modell.Properties<BeslutId>().HaveConversion<BeslutIdOmvandlare>();
        modell.Properties<Beslutsslag>().HaveConversion<KodOmvandlare<Beslutsslag>>();
        modell.Properties<BudgetbedömningId>().HaveConversion<BudgetbedömningIdOmvandlare>();
        modell.Properties<BudgetradId>().HaveConversion<BudgetradIdOmvandlare>();
        modell.Properties<RekvisitionId>().HaveConversion<RekvisitionIdOmvandlare>();
        modell.Properties<ÅterföringId>().HaveConversion<ÅterföringIdOmvandlare>();
        modell.Properties<Kostnadsslag>().HaveConversion<KodOmvandlare<Kostnadsslag>>();
        modell.Properties<Rekvisitionsstatus>().HaveConversion<KodOmvandlare<Rekvisitionsstatus>>();
        modell.Properties<Trafikljus>().HaveConversion<KodOmvandlare<Trafikljus>>();
        modell.Properties<AnståndId>().HaveConversion<AnståndIdOmvandlare>();
        modell.Properties<UtskickId>().HaveConversion<UtskickIdOmvandlare>();
        modell.Properties<Utskicksstatus>().HaveConversion<KodOmvandlare<Utskicksstatus>>();
        modell.Properties<PmtexterId>().HaveConversion<PmtexterIdOmvandlare>();
        modell.Properties<PmtextId>().HaveConversion<PmtextIdOmvandlare>();
        modell.Properties<Period>().HaveConversion<PeriodOmvandlare>();
        modell.Properties<Pmavsnitt>().HaveConversion<KodOmvandlare<Pmavsnitt>>();
        modell.Properties<KontoId>().HaveConversion<KontoIdOmvandlare>();
        modell.Properties<KontouppdragId>().HaveConversion<KontouppdragIdOmvandlare>();
        modell.Properties<EngångslänkId>().HaveConversion<EngångslänkIdOmvandlare>();
        modell.Properties<StyrgruppId>().HaveConversion<StyrgruppIdOmvandlare>();
        modell.Properties<StyrgruppsledamotId>().HaveConversion<StyrgruppsledamotIdOmvandlare>();
        modell.Properties<StyrgruppsuppdragId>().HaveConversion<StyrgruppsuppdragIdOmvandlare>();
        modell.Properties<AnsökanId>().HaveConversion<AnsökanIdOmvandlare>();
        modell.Properties<Ekonomiserie>().HaveConversion<KodOmvandlare<Ekonomiserie>>();
        modell.Properties<Ekonomipost>().HaveConversion<KodOmvandlare<Ekonomipost>>();
        modell.Properties<Huvudmannaslag>().HaveConversion<KodOmvandlare<Huvudmannaslag>>();
        modell.Properties<Ledamotsplats>().HaveConversion<KodOmvandlare<Ledamotsplats>>();
        modell.Properties<Roll>().HaveConversion<KodOmvandlare<Roll>>();
        modell.Properties<Länkslag>().HaveConversion<KodOmvandlare<Länkslag>>();
        modell.Properties<Kvartal>().HaveConversion<KvartalOmvandlare>();
        modell.Properties<Insatstyp>().HaveConversion<KodOmvandlare<Insatstyp>>();
        modell.Properties<Inriktning>().HaveConversion<KodOmvandlare<Inriktning>>();
        modell.Properties<Inställningsgrupp>().HaveConversion<KodOmvandlare<Inställningsgrupp>>();
        modell.Properties<Trösklar>().HaveConversion<Jsonvärde<Trösklar>>().HaveColumnType("jsonb");
        modell.Properties<Rapportbild>().HaveConversion<Jsonvärde<Rapportbild>>().HaveColumnType("jsonb");
        modell.Properties<Underskrift>().HaveConversion<Jsonvärde<Underskrift>>().HaveColumnType("jsonb");
        modell.Properties<AvvikelseId>().HaveConversion<AvvikelseIdOmvandlare>();
        modell.Properties<DelegationId>().HaveConversion<DelegationIdOmvandlare>();
        modell.Properties<AvvikelsefilId>().HaveConversion<AvvikelsefilIdOmvandlare>();
        modell.Properties<Filtyp>().HaveConversion<KodOmvandlare<Filtyp>>();
        modell.Properties<Avvikelseslag>().HaveConversion<KodOmvandlare<Avvikelseslag>>();
        modell.Properties<Avvikelsestatus>().HaveConversion<KodOmvandlare<Avvikelsestatus>>();
        modell.Properties<Avvikelseutfall>().HaveConversion<KodOmvandlare<Avvikelseutfall>>();
        modell.Properties<Medelflytt>().HaveConversion<Jsonvärde<Medelflytt>>().HaveColumnType("jsonb");
        modell.Properties<Påskrift>().HaveConversion<Jsonvärde<Påskrift>>().HaveColumnType("jsonb");
        modell.Properties<Avvikelsebeslut>().HaveConversion<Jsonvärde<Avvikelsebeslut>>().HaveColumnType("jsonb");
        modell.Properties<ArkivhandlingId>().HaveConversion<ArkivhandlingIdOmvandlare>();
        modell.Properties<ArkivtilläggId>().HaveConversion<ArkivtilläggIdOmvandlare>();
        modell.Properties<EnkätmätningId>().HaveConversion<EnkätmätningIdOmvandlare>();
        modell.Properties<RikssvarId>().HaveConversion<RikssvarIdOmvandlare>();
        modell.Properties<MålnivåId>().HaveConversion<MålnivåIdOmvandlare>();
        modell.Properties<Formulär>().HaveConversion<KodOmvandlare<Formulär>>();
        modell.Properties<Enkätkälla>().HaveConversion<KodOmvandlare<Enkätkälla>>();
        modell.Properties<Rapportstatus>().HaveConversion<KodOmvandlare<Rapportstatus>>();
    }

    private sealed class ArkivhandlingIdOmvandlare() : ValueConverter<ArkivhandlingId, Guid>(id => id.Value, value => new(value));

    private sealed class ArkivtilläggIdOmvandlare() : ValueConverter<ArkivtilläggId, Guid>(id => id.Value, value => new(value));
    private sealed class InsatsrapportIdOmvandlare() : ValueConverter<InsatsrapportId, Guid>(id => id.Value, value => new(value));

    private sealed class RikssvarIdOmvandlare() : ValueConverter<RikssvarId, Guid>(id => id.Value, value => new(value));

    private sealed class MålnivåIdOmvandlare() : ValueConverter<MålnivåId, Guid>(id => id.Value, value => new(value));

    private sealed class EnkätmätningIdOmvandlare() : ValueConverter<EnkätmätningId, Guid>(id => id.Value, value => new(value));

    internal sealed class InsatsIdOmvandlare() : ValueConverter<InsatsId, Guid>(id => id.Value, value => new(value));

    private sealed class EnkätomgångIdOmvandlare() : ValueConverter<EnkätomgångId, Guid>(id => id.Value, value => new(value));

    private sealed class EnkätdelIdOmvandlare() : ValueConverter<EnkätdelId, Guid>(id => id.Value, value => new(value));

    private sealed class EnkätmottagareIdOmvandlare() : ValueConverter<EnkätmottagareId, Guid>(id => id.Value, value => new(value));

    private sealed class EnkätutskickIdOmvandlare() : ValueConverter<EnkätutskickId, Guid>(id => id.Value, value => new(value));

    private sealed class EnkätschemaIdOmvandlare() : ValueConverter<EnkätschemaId, Guid>(id => id.Value, value => new(value));

    private sealed class LotsärendeIdOmvandlare() : ValueConverter<LotsärendeId, Guid>(id => id.Value, value => new(value));

    private sealed class AktualiseradeIdOmvandlare() : ValueConverter<AktualiseradeId, Guid>(id => id.Value, value => new(value));

    private sealed class StyrkortIdOmvandlare() : ValueConverter<StyrkortId, Guid>(id => id.Value, value => new(value));

    private sealed class EgenIndikatorIdOmvandlare() : ValueConverter<EgenIndikatorId, Guid>(id => id.Value, value => new(value));

    private sealed class EgetvärdeIdOmvandlare() : ValueConverter<EgetvärdeId, Guid>(id => id.Value, value => new(value));

    private sealed class KompetensaktivitetIdOmvandlare() : ValueConverter<KompetensaktivitetId, Guid>(id => id.Value, value => new(value));

    private sealed class LärdomIdOmvandlare() : ValueConverter<LärdomId, Guid>(id => id.Value, value => new(value));

    private sealed class LokusgruppIdOmvandlare() : ValueConverter<LokusgruppId, Guid>(id => id.Value, value => new(value));

    private sealed class KvartalsrapportIdOmvandlare() : ValueConverter<KvartalsrapportId, Guid>(id => id.Value, value => new(value));

    private sealed class InsatsmålIdOmvandlare() : ValueConverter<InsatsmålId, Guid>(id => id.Value, value => new(value));

    private sealed class DeltagareIdOmvandlare() : ValueConverter<DeltagareId, Guid>(id => id.Value, value => new(value));

    private sealed class GallringsbeslutIdOmvandlare() : ValueConverter<GallringsbeslutId, Guid>(id => id.Value, value => new(value));

    private sealed class AnonymtAntalIdOmvandlare() : ValueConverter<AnonymtAntalId, Guid>(id => id.Value, value => new(value));

    private sealed class GallringsradIdOmvandlare() : ValueConverter<GallringsradId, Guid>(id => id.Value, value => new(value));

    private sealed class UppföljningIdOmvandlare() : ValueConverter<UppföljningId, Guid>(id => id.Value, value => new(value));

    private sealed class LokusledamotIdOmvandlare() : ValueConverter<LokusledamotId, Guid>(id => id.Value, value => new(value));

    private sealed class MötesbeslutIdOmvandlare() : ValueConverter<MötesbeslutId, Guid>(id => id.Value, value => new(value));

    private sealed class RiksvärdeIdOmvandlare() : ValueConverter<RiksvärdeId, Guid>(id => id.Value, value => new(value));

    private sealed class SkattningsformulärIdOmvandlare() : ValueConverter<SkattningsformulärId, Guid>(id => id.Value, value => new(value));

    private sealed class SjälvskattningIdOmvandlare() : ValueConverter<SjälvskattningId, Guid>(id => id.Value, value => new(value));

    private sealed class BeslutIdOmvandlare() : ValueConverter<BeslutId, Guid>(id => id.Value, value => new(value));

    private sealed class BudgetbedömningIdOmvandlare() : ValueConverter<BudgetbedömningId, Guid>(id => id.Value, value => new(value));

    private sealed class BudgetradIdOmvandlare() : ValueConverter<BudgetradId, Guid>(id => id.Value, value => new(value));

    private sealed class RekvisitionIdOmvandlare() : ValueConverter<RekvisitionId, Guid>(id => id.Value, value => new(value));

    private sealed class ÅterföringIdOmvandlare() : ValueConverter<ÅterföringId, Guid>(id => id.Value, value => new(value));

    private sealed class AnståndIdOmvandlare() : ValueConverter<AnståndId, Guid>(id => id.Value, value => new(value));

    private sealed class UtskickIdOmvandlare() : ValueConverter<UtskickId, Guid>(id => id.Value, value => new(value));

    private sealed class PmtexterIdOmvandlare() : ValueConverter<PmtexterId, Guid>(id => id.Value, value => new(value));

    private sealed class PmtextIdOmvandlare() : ValueConverter<PmtextId, Guid>(id => id.Value, value => new(value));

    private sealed class PeriodOmvandlare() : ValueConverter<Period, string>(period => period.ToString(), text => LäsPeriod(text));

    private sealed class KontoIdOmvandlare() : ValueConverter<KontoId, Guid>(id => id.Value, value => new(value));

    private sealed class KontouppdragIdOmvandlare() : ValueConverter<KontouppdragId, Guid>(id => id.Value, value => new(value));

    private sealed class EngångslänkIdOmvandlare() : ValueConverter<EngångslänkId, Guid>(id => id.Value, value => new(value));

    private sealed class StyrgruppIdOmvandlare() : ValueConverter<StyrgruppId, Guid>(id => id.Value, value => new(value));

    private sealed class StyrgruppsledamotIdOmvandlare() : ValueConverter<StyrgruppsledamotId, Guid>(id => id.Value, value => new(value));

    private sealed class StyrgruppsuppdragIdOmvandlare() : ValueConverter<StyrgruppsuppdragId, Guid>(id => id.Value, value => new(value));

    private sealed class AvvikelseIdOmvandlare() : ValueConverter<AvvikelseId, Guid>(id => id.Value, value => new(value));

    private sealed class AnsökanIdOmvandlare() : ValueConverter<AnsökanId, Guid>(id => id.Value, value => new(value));

    private sealed class AvvikelsefilIdOmvandlare() : ValueConverter<AvvikelsefilId, Guid>(id => id.Value, value => new(value));

    private sealed class DelegationIdOmvandlare() : ValueConverter<DelegationId, Guid>(id => id.Value, value => new(value));

    private sealed class KvartalOmvandlare() : ValueConverter<Kvartal, DateOnly>(kvartal => kvartal.FörstaDag, dag => Kvartal.För(dag));

    internal sealed class KodOmvandlare<T>() : ValueConverter<T, string>(värde => värde.Kod(), kod => Läs<T>(kod))
        where T : struct, Enum;

    private static Period LäsPeriod(string text) =>
        Period.TryParse(text, out var period) ? period : throw new InvalidOperationException("Unknown period in the database.");

    private static T Läs<T>(string kod)
        where T : struct, Enum =>
        Koder.FrånKod<T>(kod) ?? throw new InvalidOperationException($"Unknown {typeof(T).Name} in the database.");
}
